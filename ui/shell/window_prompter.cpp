// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_prompter.h"

#include "ui/shell/accessible_window.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// The ground over the window, with the panel in its middle or, by its property "fromTop", so far from
// the top that it can grow. Keys stop here; Esc closes.
class Scrim final : public QWidget
{
public:
    Scrim(ThemeHost &theme, QWidget *window, QWidget *panel, std::function<void()> close)
        : QWidget(window), m_theme(theme), m_panel(panel), m_close(std::move(close))
    {
        setObjectName(panelGroundName());
        setGeometry(window->rect());
        window->installEventFilter(this);
        auto *layout = new QVBoxLayout(this);
        const int top = panel->property("fromTop").toInt();
        layout->addWidget(panel, 0, top > 0 ? Qt::AlignHCenter | Qt::AlignTop : Qt::AlignCenter);
        if (top > 0)
            layout->setContentsMargins(0, top, 0, 0);
        setFocusPolicy(Qt::StrongFocus);
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_theme.theme();
        painter.fillRect(rect(), theme.scrim);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.lineStrong);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(QRectF(m_panel->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5),
                                radius::slip, radius::slip);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            m_close();
        event->accept();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget *>(watched)->rect());
        return false;
    }
    // Tab stays in the panel.
    bool focusNextPrevChild(bool next) override
    {
        QWidget *from = QApplication::focusWidget();
        for (QWidget *widget = from ? from : this;;) {
            widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
            if (widget == from || widget == this)
                return false;
            if (m_panel->isAncestorOf(widget) && widget->isVisibleTo(m_panel) &&
                widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
                widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
                return true;
            }
        }
    }

private:
    ThemeHost &m_theme;
    QWidget *m_panel;
    std::function<void()> m_close;
};

// A question or a message: title, text and one or two buttons.
class QuestionPanel final : public QWidget
{
public:
    QuestionPanel(ThemeHost &theme, const Prompter::Question &question, std::function<void()> close,
                  std::function<void(bool)> answered)
        : m_close(std::move(close)), m_answered(std::move(answered))
    {
        setObjectName(u"questionPanel"_s);
        setAccessibleName(displayName(question.title));
        setFixedWidth(theme.theme().px(420));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 20, 24, 20);
        layout->setSpacing(8);
        layout->addWidget(new PlainLabel(&theme, displayName(question.title), TypeRole::Title));
        auto *text =
            new PlainLabel(&theme, displayText(question.text), TypeRole::Body, &Theme::text2);
        text->setWordWrap(true);
        layout->addWidget(text);
        layout->addSpacing(12);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch();
        if (!question.no.isEmpty()) {
            auto *no = new Button(question.no, this);
            no->setObjectName(u"noButton"_s);
            no->setKeyCap(u"Esc"_s);
            buttons->addWidget(no);
            connect(no, &QPushButton::clicked, this, [this] { answer(false); });
        }
        auto *yes = new Button(question.yes,
                               question.danger ? ButtonRole::Danger : ButtonRole::Primary, this);
        yes->setObjectName(u"yesButton"_s);
        buttons->addWidget(yes);
        connect(yes, &QPushButton::clicked, this, [this] { answer(true); });
        layout->addLayout(buttons);
        setFocusProxy(yes);
    }
    // Closed by Esc or by another panel: that is a no.
    ~QuestionPanel() override
    {
        if (m_answered)
            m_answered(false);
    }

private:
    void answer(bool yes)
    {
        const auto answered = std::exchange(m_answered, {});
        m_close();
        if (answered)
            answered(yes);
    }

    std::function<void()> m_close;
    std::function<void(bool)> m_answered;
};

} // namespace

WindowPrompter::WindowPrompter(ThemeHost &theme, QObject *parent) : Prompter(parent), m_theme(theme)
{}

void WindowPrompter::ask(QWidget *asker, const Question &question,
                         std::function<void(bool)> answered)
{
    const QPointer<QWidget> guard(asker);
    showPanel(new QuestionPanel(
        m_theme, question, [this] { closePanel(); },
        [guard, answered = std::move(answered)](bool yes) {
            if (guard)
                answered(yes);
        }));
}

void WindowPrompter::tell(QWidget *asker, const QString &title, const QString &text)
{
    ask(asker, {title, text, tr("OK"), {}, false}, [](bool) {});
}

void WindowPrompter::showPanel(QWidget *panel)
{
    closePanel();
    if (!m_window) {
        panel->deleteLater();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_scrim = new Scrim(m_theme, m_window, panel, [this] { closePanel(); });
    (panel->focusProxy() ? panel->focusProxy() : panel)->setFocus(Qt::OtherFocusReason);
}

void WindowPrompter::closePanel()
{
    QWidget *scrim = m_scrim;
    if (!scrim)
        return;
    m_scrim = nullptr;
    scrim->hide();
    // An answer that still reaches its panel takes the focus no more; the key that closed it ends here.
    QTimer::singleShot(0, scrim, [scrim] { scrim->setEnabled(false); });
    scrim->deleteLater();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void WindowPrompter::chooseFile(QWidget *asker, const QString &title, const QString &filter,
                                std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, asker, std::move(chosen));
}

void WindowPrompter::chooseFolder(QWidget *asker, const QString &title, const QString &from,
                                  std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(m_window, title, QDir(from).exists() ? from : QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, asker, std::move(chosen));
}

void WindowPrompter::chooseSavePath(QWidget *asker, const QString &title, const QString &name,
                                    const QString &filter,
                                    std::function<void(const QString &)> chosen)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(m_window, title, QDir(folder).exists() ? folder : QDir::homePath(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    openDialog(dialog, asker, std::move(chosen));
}

void WindowPrompter::openDialog(QFileDialog *dialog, QWidget *asker,
                                std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QWidget> guard(asker);
    connect(
        dialog, &QDialog::finished, this, [dialog, guard, chosen = std::move(chosen)](int result) {
            if (guard)
                chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

} // namespace shop
