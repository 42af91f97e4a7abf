// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/labels_panel.h"

#include "core/base/private_files.h"
#include "ui/print/office_printing.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/stepper.h"

#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The first label as it will be, white in every theme as paper is.
class LabelPreview final : public QWidget
{
public:
    explicit LabelPreview(QWidget *parent) : QWidget(parent) {}

    void show(const std::optional<LabelText> &text, const QSizeF &mm)
    {
        m_text = text;
        m_mm = mm;
        setAccessibleName(text ? text->name + u' ' + text->price + u' ' + text->lines.join(u' ')
                               : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_text)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal dotsPerMm = std::min(width() / m_mm.width(), height() / m_mm.height());
        QRectF label({}, m_mm * dotsPerMm);
        label.moveCenter(rect().toRectF().center());
        painter.fillRect(label, Qt::white);
        paintShelfLabel(painter, label, dotsPerMm, *m_text);
    }

private:
    std::optional<LabelText> m_text;
    QSizeF m_mm;
};

namespace {

constexpr int kPreviewHeight = 210;
constexpr int kMostCopies = 99;

} // namespace

LabelsPanel::LabelsPanel(Desk &desk, const QList<ProductId> &products, const LabelChoice &choice,
                         QWidget *parent)
    : Panel(desk, u"tag"_s, tr("Print labels"), 560, parent),
      m_products(products),
      m_formats(labelFormats())
{
    setObjectName(u"labelsPanel"_s);
    const ThemeHost *host = &desk.theme();
    m_preview = new LabelPreview(this);
    m_preview->setObjectName(u"labelPreview"_s);
    m_preview->setFixedHeight(host->theme().px(kPreviewHeight));
    body()->addWidget(m_preview);
    makeFields(choice);
    m_count = new PlainLabel(host, TypeRole::Small, &Theme::text2, this);
    m_count->setObjectName(u"labelCount"_s);
    m_count->setWordWrap(true);
    body()->addWidget(m_count);
    m_pdf = new Button(tr("Save as PDF"), this);
    m_pdf->setObjectName(u"labelPdfButton"_s);
    connect(m_pdf, &QPushButton::clicked, this, &LabelsPanel::savePdf);
    foot()->addWidget(m_pdf);
    foot()->addStretch();
    setTake(tr("Print"), tr("Ctrl Enter"));
    setFocusProxy(m_format);
    show();
    load();
    loadPrinters(choice.printer);
}

void LabelsPanel::makeFields(const LabelChoice &choice)
{
    const ThemeHost *host = &desk().theme();
    auto *papers = new QHBoxLayout;
    papers->setSpacing(16);
    m_format = new QComboBox(this);
    m_format->setObjectName(u"labelFormatEdit"_s);
    for (const LabelFormat &format : std::as_const(m_formats))
        m_format->addItem(format.name, format.id);
    m_format->setCurrentIndex(qMax(0, m_format->findData(choice.format)));
    papers->addWidget(new FieldRow(host, tr("Paper"), m_format, this), 1);
    m_printer = new QComboBox(this);
    m_printer->setObjectName(u"labelPrinterEdit"_s);
    papers->addWidget(new FieldRow(host, tr("Printer"), m_printer, this), 1);
    body()->addLayout(papers);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(16);
    m_copies = new Stepper(host, StepperSize::Normal, this);
    m_copies->setObjectName(u"labelCopiesEdit"_s);
    m_copies->setRange(1, kMostCopies);
    m_copies->setValue(1);
    numbers->addWidget(new FieldRow(host, tr("Of each product"), m_copies, this), 1);
    m_used = new Stepper(host, StepperSize::Normal, this);
    m_used->setObjectName(u"labelUsedEdit"_s);
    m_usedRow = new FieldRow(host, tr("Labels the first sheet lacks"), m_used, this);
    numbers->addWidget(m_usedRow, 1);
    body()->addLayout(numbers);
    connect(m_format, &QComboBox::currentIndexChanged, this, &LabelsPanel::show);
    connect(m_copies, &Stepper::valueChanged, this, &LabelsPanel::show);
    connect(m_used, &Stepper::valueChanged, this, &LabelsPanel::show);
}

void LabelsPanel::load()
{
    desk().backend().ask(
        this, Lane::Report,
        [call = desk().call(), ids = m_products](Shop &shop) {
            return shelfLabels(shop, call, ids);
        },
        [this](const Result<QList<ShelfLabel>> &labels) {
            if (!labels)
                return showProblem(errorText(labels.error()));
            m_labels = *labels;
            show();
        });
}

void LabelsPanel::loadPrinters(const QString &last)
{
    desk().backend().compute(
        this, []() -> Result<QStringList> { return officePrinters(); },
        [this, last](const Result<QStringList> &names) {
            for (const QString &name : names.valueOr(QStringList()))
                m_printer->addItem(displayName(name, 60), name);
            m_printer->setCurrentIndex(qMax(0, m_printer->findData(last)));
            if (m_printer->count() == 0)
                m_printer->setPlaceholderText(tr("This computer has none"));
            m_printer->setEnabled(m_printer->count() > 0);
            show();
        });
}

LabelFormat LabelsPanel::format() const
{
    return m_formats.value(qMax(0, m_format->currentIndex()));
}

QList<LabelText> LabelsPanel::texts() const
{
    QList<LabelText> texts;
    for (const ShelfLabel &label : m_labels) {
        const LabelText text = labelText(label, desk().locale(), desk().shopNow().date());
        for (qint64 i = 0; i < m_copies->value(); ++i)
            texts.append(text);
    }
    return texts;
}

void LabelsPanel::show()
{
    const LabelFormat paper = format();
    const bool isSheet = paper.perPage() > 1;
    m_usedRow->setVisible(isSheet);
    m_used->setRange(0, paper.perPage() - 1);
    const int labels = int(m_labels.size() * m_copies->value());
    const int places = labels + (isSheet ? int(m_used->value()) : 0);
    const int pages = (places + paper.perPage() - 1) / paper.perPage();
    QStringList said{tr("%n label(s)", nullptr, labels)};
    if (isSheet)
        said.append(tr("%n sheet(s)", nullptr, pages));
    if (const int none = int(m_products.size() - m_labels.size()); none > 0 && !m_labels.isEmpty())
        said.append(tr("%n product(s) without a price have none", nullptr, none));
    m_count->setText(said.join(u", "_s));
    m_pdf->setEnabled(labels > 0);
    takeButton()->setEnabled(labels > 0 && m_printer->count() > 0);
    const auto first =
        m_labels.isEmpty()
            ? std::nullopt
            : std::optional(labelText(m_labels.first(), desk().locale(), desk().shopNow().date()));
    m_preview->show(first, paper.label);
}

void LabelsPanel::savePdf()
{
    desk().prompter().chooseSavePath(this, tr("Save the labels"), u"labels.pdf"_s,
                                     tr("PDF (*.pdf)"), [this](const QString &path) {
                                         if (path.isEmpty())
                                             return;
                                         print(
                                             [path, paper = format(), used = int(m_used->value()),
                                              title = tr("Labels")](const QList<LabelText> &texts) {
                                                 return writePrivateFile(
                                                     path, labelsPdf(paper, texts, used, title));
                                             },
                                             tr("The labels are saved."));
                                     });
}

void LabelsPanel::take()
{
    print(
        [printer = m_printer->currentData().toString(), paper = format(),
         used = int(m_used->value()), title = tr("Labels")](const QList<LabelText> &texts) {
            return printLabels(printer, paper, texts, used, title);
        },
        tr("The labels are sent to the printer."));
}

// Drawn off the window's thread; their products leave the queue only once they are out.
void LabelsPanel::print(const std::function<Done(const QList<LabelText> &)> &out,
                        const QString &said)
{
    takeButton()->setEnabled(false);
    m_pdf->setEnabled(false);
    desk().backend().compute(
        this,
        [out, texts = texts()]() -> Result<bool> {
            SHOP_TRY(out(texts));
            return true;
        },
        [this, said](const Result<bool> &done) {
            show();
            if (!done)
                return showProblem(errorText(done.error()));
            desk().backend().ask(
                this, Lane::Desk,
                [call = desk().call(), labels = m_labels](Shop &shop) -> Result<bool> {
                    SHOP_TRY(noteLabels(shop, call, labels));
                    return true;
                },
                [this, said](const Result<bool> &noted) {
                    if (!noted)
                        return showProblem(errorText(noted.error()));
                    desk().toast(said);
                    Q_EMIT printed({format().id, m_printer->currentData().toString()});
                    close();
                });
        });
}

} // namespace shop
