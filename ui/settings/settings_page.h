// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace shop {

class SettingsSection;

// What the shop is and what it works with (screens.md, "17 Settings"): a list of sections, and the chosen
// one beside it. For those who may manage settings.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    void scanned(const QString &code) override;
    // "labels", "scanner", ...
    void showSection(const QString &id);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void restoreWanted(const QString &backup); // a file; the shop has to be closed for it

private:
    void add(const QString &id, const QString &label, const QString &iconName,
             SettingsSection *section);
    void enter(int row);
    SettingsSection *section() const;

    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace shop
