// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/look_step.h"

#include "ui/theme/theme_host.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segment.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

LookStep::LookStep(Desk &desk, SetupAnswers &answers, QWidget *parent)
    : SetupStep(desk, answers, parent)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageCombo"_s);
    for (const QString &code :
         {u"en"_s, u"en-CA"_s, u"en-GB"_s, u"de"_s, u"de-CH"_s, u"fr"_s, u"fr-CA"_s, u"it"_s,
          u"es"_s, u"nl"_s, u"sv"_s, u"pl"_s, u"pt"_s, u"ja"_s, u"ar"_s}) {
        const QLocale locale(code);
        m_language->addItem(locale.nativeLanguageName() + u" – "_s + locale.nativeTerritoryName(),
                            code);
    }
    const QString now = desk.locale().bcp47Name();
    m_language->setCurrentIndex(qMax(0, m_language->findData(now)));
    layout->addWidget(new FieldRow(host, tr("Amounts and dates as in"), m_language, this));

    m_theme = new Segment(host, this);
    m_theme->setItems({{u"light"_s, tr("Light"), u"sun"_s},
                       {u"dark"_s, tr("Dark"), u"moon"_s},
                       {u"system"_s, tr("As the computer"), u"monitor"_s}});
    m_theme->setCurrent(themeModeName(desk.theme().mode()));
    m_theme->setAccessibleName(tr("Look"));
    connect(m_theme, &Segment::chosen, this, [this](const QString &id) {
        this->desk().theme().setMode(themeModeFromName(id).value_or(ThemeMode::System));
    });
    layout->addWidget(m_theme, 0, Qt::AlignLeading);
    layout->addStretch(1);
    setFocusProxy(m_language);
}

bool LookStep::leave()
{
    const QString code = m_language->currentData().toString();
    answers().firstRun.profile.language = code;
    desk().setLocale(QLocale(code));
    return true;
}

} // namespace shop
