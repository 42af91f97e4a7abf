// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shop {

// While one of these lives, opening a database on its thread is a defect that stops the program:
// the thread of the windows must never wait for a disk. Made and destroyed on that thread.
class NoDatabaseHere final
{
public:
    NoDatabaseHere();
    ~NoDatabaseHere();
    Q_DISABLE_COPY_MOVE(NoDatabaseHere)
};

// Stops the program if databases are forbidden on this thread.
void requireDatabaseThread();

} // namespace shop
