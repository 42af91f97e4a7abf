// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_section.h"

#include "ui/shell/look.h"
#include "ui/shell/program_language.h"
#include "ui/theme/theme_host.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kTextSizes[]{100, 115, 130, 150}; // percent, as ThemeHost takes them

} // namespace

LookSection::LookSection(Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, tr("Language and look"),
          tr("On this computer, for everybody who works at it. Receipts keep the language of the "
             "shop."),
          false, parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_language = new QComboBox(this);
    for (const QString &code : programLanguages())
        m_language->addItem(languageName(code), code);
    addField(grid, u"language"_s, tr("Language"), m_language, 0, 0);
    m_look = new QComboBox(this);
    for (const ThemeMode mode : kLooks)
        m_look->addItem(lookName(mode), int(mode));
    addField(grid, u"look"_s, tr("Look"), m_look, 0, 1);
    m_size = new QComboBox(this);
    for (const int percent : kTextSizes)
        m_size->addItem(tr("%1 %").arg(desk.locale().toString(percent)), percent);
    addField(grid, u"textSize"_s, tr("Size of the texts"), m_size, 1, 0);
    body()->addLayout(grid);
    body()->addStretch();
    setFocusProxy(m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(m_language->currentData().toString());
        load(); // where it was refused
    });
    connect(m_look, &QComboBox::activated, this,
            [this] { this->desk().theme().setMode(ThemeMode(m_look->currentData().toInt())); });
    connect(m_size, &QComboBox::activated, this,
            [this] { this->desk().theme().setTextScale(m_size->currentData().toInt()); });
}

void LookSection::load()
{
    clearMessages();
    const ThemeHost &theme = desk().theme();
    m_language->setCurrentIndex(m_language->findData(programLanguageFor(desk().locale().name())));
    m_look->setCurrentIndex(m_look->findData(int(theme.mode())));
    m_size->setCurrentIndex(qMax(0, m_size->findData(theme.theme().textScale)));
}

} // namespace shop
