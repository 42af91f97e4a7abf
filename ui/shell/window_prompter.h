// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompter.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;

namespace shop {

class ThemeHost;

// The prompter of the program: a panel in the middle of the window over a flat scrim. Nothing waits:
// the page goes on, its keys just do not reach it until the panel is closed.
class WindowPrompter final : public Prompter
{
    Q_OBJECT

public:
    explicit WindowPrompter(ThemeHost &theme, QObject *parent = nullptr);
    void setWindow(QWidget *window) { m_window = window; }

    void ask(QWidget *asker, const Question &question, std::function<void(bool)> answered) override;
    void tell(QWidget *asker, const QString &title, const QString &text) override;
    void showPanel(QWidget *panel) override;
    void closePanel() override;
    void chooseFile(QWidget *asker, const QString &title, const QString &filter,
                    std::function<void(const QString &)> chosen) override;
    void chooseFolder(QWidget *asker, const QString &title, const QString &from,
                      std::function<void(const QString &)> chosen) override;
    void chooseSavePath(QWidget *asker, const QString &title, const QString &name,
                        const QString &filter,
                        std::function<void(const QString &)> chosen) override;
    bool isOpen() const { return !m_scrim.isNull(); }

private:
    void openDialog(QFileDialog *dialog, QWidget *asker,
                    std::function<void(const QString &)> chosen);

    ThemeHost &m_theme;
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_scrim;
    QPointer<QWidget> m_focusBefore;
};

} // namespace shop
