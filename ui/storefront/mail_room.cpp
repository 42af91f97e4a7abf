// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/mail_room.h"

#include "ui/storefront/mail_words.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

MailRoom::MailRoom(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_secrets(secretsBeside(desk.backend().url()))
{
    connect(&desk, &Desk::sessionChanged, this, &MailRoom::followSession);
    connect(&desk.backend(), &Backend::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (m_worker && change.module == u"devices"_s)
                return m_worker->wake();
        }
    });
}

void MailRoom::followSession()
{
    const ShopProfile &profile = m_desk.session().profile;
    if (m_worker || profile.name.isEmpty())
        return;
    MailWorkerOptions options;
    options.database.url = m_desk.backend().url();
    options.write = [name = profile.name, language = m_desk.locale().bcp47Name()](
                        const Mail &mail) { return mailText(mail, name, language); };
    options.secrets = &m_secrets;
    m_worker =
        std::make_unique<MailWorker>(options, m_desk.backend().gate(), m_desk.backend().clock());
}

} // namespace shop
