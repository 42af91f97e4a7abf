// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_section.h"

#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

AboutSection::AboutSection(Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("About"), tr("A point of sale that works alone."), false, parent)
{
    const ThemeHost *host = &desk.theme();
    body()->addWidget(new AppMark(56, this), 0, Qt::AlignLeading);
    const auto line = [&](const QString &text, TypeRole role, QColor Theme::*colour) {
        auto *label = new PlainLabel(host, text, role, colour, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(label);
        return label;
    };
    line(tr("Shopdesk %1").arg(QCoreApplication::applicationVersion()), TypeRole::Title,
         &Theme::text);
    line(tr("Qt %1").arg(QString::fromLatin1(qVersion())), TypeRole::Body, &Theme::text2);
    line(
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any "
           "warranty. Qt is used under the GNU Lesser General Public License 3, SQLite is in the "
           "public "
           "domain, Botan is under the 2-clause BSD licence, the fonts are under the SIL Open Font "
           "License 1.1."),
        TypeRole::Body, &Theme::text2);
    body()->addWidget(new Divider(host, Qt::Horizontal, this));
    line(tr("Head of the journal: write it down, and a rewritten journal shows"), TypeRole::Body,
         &Theme::text2);
    m_head = line({}, TypeRole::Mono, &Theme::text);
    m_head->setObjectName(u"journalHead"_s);
    m_head->setAccessibleName(tr("Head of the journal"));
    line(tr("The shop is in"), TypeRole::Body, &Theme::text2);
    m_file = line({}, TypeRole::Mono, &Theme::text);
    m_file->setObjectName(u"shopFile"_s);
    m_file->setAccessibleName(tr("Where the shop is"));
    body()->addStretch();
}

void AboutSection::load()
{
    m_file->setText(isolated(displayName(desk().backend().url().path)));
    read(
        u"settings.about"_s,
        [at = desk().session().atRegister.id](Shop &shop) { return shop.journal().head(at); },
        [this](const JournalHead &head) { m_head->setText(isolated(head.toText())); });
}

} // namespace shop
