// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace shop {

// Where the tests of the modules keep a database: the SQLite file of that path or, where
// $SHOPDESK_TEST_POSTGRES names a server (postgresql://user@host/name), a database of its own
// there, the same one for the same path. It goes when the folder of the path has gone and another
// one is made.
DatabaseUrl testDatabase(const QString &path);

// Whether it is a server's.
bool testsOnPostgres();

// A statement of a test that changes rows behind the program's back, in the words of the database:
// zeroblob() and x'00' of SQLite; where a trigger is dropped, the connection passes by all of them.
// The text lives as long as the program.
const char *testSql(const QByteArray &sqlite);

} // namespace shop
