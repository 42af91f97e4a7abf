// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QComboBox;

namespace shop {

class Button;
class CustomerDisplay;
class PlainLabel;
class Switch;

// The screen that looks at the customer: whether, which one, and the picture between two sales, as it
// will look. What is chosen holds at once.
class DisplaySection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit DisplaySection(Desk &desk, QWidget *parent = nullptr);

    void load() override;

private:
    void makePicture();
    void fillScreens();
    void keep();
    void choosePicture();
    void takePicture(const QString &path);
    void showPicture();

    Switch *m_on;
    QComboBox *m_screen;
    PlainLabel *m_file;
    Button *m_noPicture;
    CustomerDisplay *m_preview;
    QString m_picture; // the file
};

} // namespace shop
