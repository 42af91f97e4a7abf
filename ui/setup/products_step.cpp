// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/products_step.h"

#include "ui/shell/prompter.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ProductsStep::ProductsStep(Desk &desk, SetupAnswers &answers, QWidget *parent)
    : SetupStep(desk, answers, parent)
{
    const ThemeHost *host = &desk.theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_none = new ChoiceCard(host, u"plus"_s, tr("Start empty"),
                            tr("Type or scan products as they come."), this);
    m_sample = new ChoiceCard(host, u"store"_s, tr("Sample products"),
                              tr("About 60 products to try everything with."), this);
    m_own = new ChoiceCard(host, u"upload"_s, tr("A file of my own"),
                           tr("CSV from a spreadsheet or another shop program."), this);
    for (ChoiceCard *card : {m_none, m_sample, m_own})
        layout->addWidget(card);
    m_none->setObjectName(u"startEmptyCard"_s);
    m_sample->setObjectName(u"sampleProductsCard"_s);
    m_own->setObjectName(u"ownFileCard"_s);
    m_none->setChecked(true);
    auto *row = new QHBoxLayout;
    m_choose = new Button(tr("Choose the file"), this);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setIconName(u"folder"_s);
    m_file = new PlainLabel(host, TypeRole::Body, &Theme::text2, this);
    m_file->setElided(true);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    layout->addLayout(row);
    layout->addStretch(1);
    const auto adapt = [this](bool own) {
        m_choose->setVisible(own);
        m_file->setVisible(own);
    };
    connect(m_own, &QAbstractButton::toggled, this, adapt);
    adapt(false);
    connect(m_choose, &QPushButton::clicked, this, &ProductsStep::chooseFile);
    setFocusProxy(m_none);
}

void ProductsStep::chooseFile()
{
    desk().prompter().chooseFile(this, tr("File with products"),
                                 tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                                 [this](const QString &path) {
                                     if (path.isEmpty())
                                         return;
                                     answers().productFile = path;
                                     m_file->setText(displayName(path));
                                 });
}

bool ProductsStep::leave()
{
    answers().products = m_sample->isChecked() ? SetupAnswers::Products::Sample
                         : m_own->isChecked()  ? SetupAnswers::Products::File
                                               : SetupAnswers::Products::None;
    if (m_own->isChecked() && answers().productFile.isEmpty()) {
        m_file->setColour(&Theme::danger);
        m_file->setText(tr("Choose a file, or start empty."));
        return false;
    }
    return true;
}

} // namespace shop
