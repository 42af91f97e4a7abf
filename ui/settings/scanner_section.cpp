// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scanner_section.h"

#include "core/base/gtin.h"
#include "ui/settings/label_text.h"
#include "ui/settings/scan_test_field.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kShown = 80; // characters

// What stands before a code to say which symbol it was printed in: "]E0".
QString symbologyOf(const QString &text)
{
    const bool has = text.size() > 3 && text[0] == u']' && text[1].isLetter() && text[2].isDigit();
    return has ? text.left(3) : QString();
}

QString verdictText(const ScanBurst &burst)
{
    switch (judge(burst)) {
    case ScanVerdict::Scan:
        return ScannerSection::tr("Recognised as a scan.");
    case ScanVerdict::TooShort:
        return ScannerSection::tr("Taken for typing: fewer than %1 characters.").arg(kShortestScan);
    case ScanVerdict::GapTooLong:
        return ScannerSection::tr(
                   "Taken for typing: a gap of more than %1 ms between two characters. "
                   "Set the scanner to send without a delay.")
            .arg(kLongestScanGapMs);
    case ScanVerdict::TooSlow:
        return ScannerSection::tr(
                   "Taken for typing: slower than %1 ms a character. Set the scanner to "
                   "send without a delay.")
            .arg(kLongestMeanGapMs);
    case ScanVerdict::NoEndKey:
        return ScannerSection::tr(
            "Taken for typing: neither Enter nor Tab came behind it. Set the scanner "
            "to send Enter.");
    }
    return {};
}

QString endText(int key)
{
    if (key == Qt::Key_Tab)
        return ScannerSection::tr("Tab behind it");
    return key ? ScannerSection::tr("Enter behind it") : ScannerSection::tr("nothing behind it");
}

} // namespace

ScannerSection::ScannerSection(Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, tr("Scanner"),
          tr("Put the cursor into the field and scan anything. Below stands what the scanner "
             "sent, and what the shop makes of it."),
          false, parent)
{
    const ThemeHost *host = &desk.theme();
    m_field = new ScanTestField(this);
    m_field->setPlaceholderText(tr("Scan here"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    addField(grid, u"scanTest"_s, tr("Test"), m_field, 0, 0, 2);
    m_verdict = new PlainLabel(host, TypeRole::Title, &Theme::text, this);
    m_verdict->setObjectName(u"scanVerdict"_s);
    m_verdict->setWordWrap(true);
    grid->addWidget(m_verdict, 1, 0, 1, 2);
    m_characters = addFact(grid, u"scanCharacters"_s, tr("Characters"));
    m_speed = addFact(grid, u"scanSpeed"_s, tr("Speed"));
    m_around = addFact(grid, u"scanAround"_s, tr("Before and behind"));
    m_code = addFact(grid, u"scanCode"_s, tr("Code"));
    m_kind = addFact(grid, u"scanKind"_s, tr("Kind"));
    m_means = addFact(grid, u"scanMeans"_s, tr("In this shop"));
    body()->addLayout(grid);
    body()->addStretch();
    setFocusProxy(m_field);
    connect(m_field, &ScanTestField::burstSeen, this, &ScannerSection::show);
}

PlainLabel *ScannerSection::addFact(QGridLayout *grid, const QString &name, const QString &label)
{
    const ThemeHost *host = &desk().theme();
    const int row = grid->rowCount();
    grid->addWidget(new PlainLabel(host, label, TypeRole::Body, &Theme::text2, this), row, 0);
    auto *value = new PlainLabel(host, TypeRole::Medium, &Theme::text, this);
    value->setObjectName(name);
    value->setAccessibleName(label);
    value->setWordWrap(true);
    grid->addWidget(value, row, 1);
    return value;
}

void ScannerSection::load()
{
    m_field->clear();
    for (PlainLabel *label : {m_verdict, m_characters, m_speed, m_around, m_code, m_kind, m_means})
        label->clear();
}

// The focus was elsewhere, so that the filter took it: as a scan, at a speed nobody measured.
void ScannerSection::scanned(const QString &code)
{
    load();
    m_field->setText(code);
    m_verdict->setText(tr("Recognised as a scan. Put the cursor into the field to see its speed."));
    m_characters->setText(tr("%n character(s)", nullptr, int(code.size())));
    resolve(code);
}

void ScannerSection::show(const ScanBurst &burst)
{
    m_verdict->setText(verdictText(burst));
    m_characters->setText(tr("%n character(s)", nullptr, int(burst.text.size())));
    m_speed->setText(tr("%1 ms in all, %2 ms between two in the mean, %3 ms at most")
                         .arg(QString::number(burst.lastedMs), QString::number(burst.meanGapMs()),
                              QString::number(burst.longestGapMs)));
    const QString before = symbologyOf(burst.text);
    m_around->setText(before.isEmpty()
                          ? tr("nothing before it, %1").arg(endText(burst.endKey))
                          : tr("%1 before it, %2").arg(isolated(before), endText(burst.endKey)));
    resolve(burst.text);
}

QString ScannerSection::kindOf(const QString &code) const
{
    const auto gtin = Gtin::parseScanned(code);
    if (!gtin)
        return tr("no GTIN");
    const QString digits = gtin->digits14();
    // GS1: 02 and 20 to 29 in front of 13 digits are given out by shops and scales.
    const QStringView prefix = QStringView(digits).mid(1, 2);
    if (prefix == u"02" || prefix.startsWith(u'2'))
        return tr("in-store number, given out by a shop or a scale");
    switch (gtin->shortest().size()) {
    case 8:
        return tr("GTIN of 8 digits (EAN-8)");
    case 12:
        return tr("GTIN of 12 digits (UPC)");
    case 13:
        return tr("GTIN of 13 digits (EAN)");
    default:
        return tr("GTIN of 14 digits (case)");
    }
}

void ScannerSection::resolve(const QString &text)
{
    const auto key = barcodeKey(text);
    if (!key) {
        m_code->setText(tr("none"));
        m_kind->setText(errorText(key.error()));
        return m_means->clear();
    }
    const QString code = symbologyOf(text).isEmpty() ? text.trimmed() : text.trimmed().mid(3);
    m_code->setText(isolated(displayName(code, kShown)));
    m_kind->setText(kindOf(code));
    desk().backend().ask(
        this, Lane::Reader,
        [call = desk().call(), text, currency = desk().session().profile.rules.currency,
         locale = desk().locale()](Shop &shop) -> Result<QString> {
            SHOP_TRY_VALUE(rules, shop.catalog().labelRules(call));
            SHOP_TRY_VALUE(found, shop.products().findByCode(call, text));
            const auto label = decodeLabel(rules, text);
            const QString name = found ? displayName(found->product.name, kShown) : QString();
            if (label) {
                const QString says = labelText(*label, currency, locale);
                return found ? tr("label by the rule %1: %2, which is %3")
                                   .arg(displayName(label->rule, kShown), says, name)
                             : tr("label by the rule %1: %2, which no product has")
                                   .arg(displayName(label->rule, kShown), says);
            }
            return found ? tr("product %1").arg(name) : tr("not known in the catalogue");
        },
        [this](const Result<QString> &means) {
            if (means)
                m_means->setText(*means);
            else if (means.error().code != ErrorCode::Cancelled)
                m_means->setText(errorText(means.error()));
        },
        u"settings.scan"_s);
}

} // namespace shop
