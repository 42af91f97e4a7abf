// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/thread_guard.h"

namespace shop {

namespace {
thread_local int forbidden = 0;
} // namespace

NoDatabaseHere::NoDatabaseHere()
{
    ++forbidden;
}

NoDatabaseHere::~NoDatabaseHere()
{
    --forbidden;
}

void requireDatabaseThread()
{
    if (forbidden > 0)
        qFatal("Database: used on a thread that must not wait for it");
}

} // namespace shop
