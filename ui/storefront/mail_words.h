// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/smtp.h"

#include <QLocale>

namespace shop {

// The words of a message in the language it names, or the shop's. From any thread.
MailText mailText(const Mail &mail, const QString &shopName, const QString &shopLanguage);

} // namespace shop
