// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_writes.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <utility>

namespace shop {

namespace {

constexpr int kPieceBytes = 64 * 1024; // SQLite's own files take less than 128 KiB at a time
constexpr int kFrameHeaderBytes = 24;
// Of a frame's header: the pages of the database after a commit, 0 in every other frame.
constexpr int kCommitMark = 4;
constexpr int kCommitMarkBytes = 4;
constexpr int kWriteLock = 0; // WAL_WRITE_LOCK

struct Gathered;

// As SQLite sees an open file; the file of the VFS underneath follows it in memory.
struct File {
    sqlite3_file base = {};
    Gathered *log = nullptr; // of a log: what it gathers; of a database: that of its log
};

sqlite3_vfs *g_beneath = nullptr;

sqlite3_file *beneath(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
}

const sqlite3_io_methods *methodsBeneath(sqlite3_file *file)
{
    return beneath(file)->pMethods;
}

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

// What was appended to a log and is not written yet. Only frames of the transaction that is under
// way stand here: the frame that commits it is written at once, before SQLite can tell others of
// it, so whoever reads the log by another file finds all that counts in it.
struct Gathered {
    sqlite3_file *log = nullptr; // beneath
    File *database = nullptr;
    sqlite3_int64 begin = 0;
    int size = 0;
    bool isCommit = false; // the page that comes next commits
    std::unique_ptr<char[]> bytes = nullptr;

    sqlite3_int64 end() const { return begin + size; }

    int flush()
    {
        const int length = std::exchange(size, 0);
        if (length == 0)
            return SQLITE_OK;
        begin += length;
        return log->pMethods->xWrite(log, bytes.get(), length, begin - length);
    }

    // What is not committed when the lock is given up was rolled back: the next writer's frames take
    // its place in the log, and must not be written over later.
    void drop()
    {
        size = 0;
        isCommit = false;
    }

    int write(const char *data, int length, sqlite3_int64 offset)
    {
        const bool commits = std::exchange(isCommit, false);
        const char *mark = data + kCommitMark;
        isCommit = length == kFrameHeaderBytes &&
                   std::any_of(mark, mark + kCommitMarkBytes, [](char byte) { return byte != 0; });
        const bool isAppended = offset == end() && length <= kPieceBytes && bytes;
        if (!isAppended || size + length > kPieceBytes) {
            if (const int failed = flush(); failed != SQLITE_OK)
                return failed;
        }
        if (!isAppended) {
            // A frame that is written over, or the first of a transaction.
            begin = offset + length;
            return log->pMethods->xWrite(log, data, length, offset);
        }
        std::memcpy(bytes.get() + size, data, size_t(length));
        size += length;
        return commits ? flush() : SQLITE_OK;
    }
};

// Whoever asks for what is in a file, or for its size, gets what has been gathered too.
int flushed(sqlite3_file *file)
{
    File *const self = ours(file);
    return self->log && self->log->log == beneath(file) ? self->log->flush() : SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    File *const self = ours(file);
    if (Gathered *const log = self->log) {
        if (log->log == beneath(file)) {
            if (log->database)
                log->database->log = nullptr;
            delete log;
        } else {
            log->database = nullptr;
        }
    }
    self->log = nullptr;
    return methodsBeneath(file)->xClose(beneath(file));
}

int readFile(sqlite3_file *file, void *data, int length, sqlite3_int64 offset)
{
    if (const int failed = flushed(file); failed != SQLITE_OK)
        return failed;
    return methodsBeneath(file)->xRead(beneath(file), data, length, offset);
}

int writeFile(sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
    Gathered *const log = ours(file)->log;
    if (log && log->log == beneath(file))
        return log->write(static_cast<const char *>(data), length, offset);
    return methodsBeneath(file)->xWrite(beneath(file), data, length, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int failed = flushed(file); failed != SQLITE_OK)
        return failed;
    return methodsBeneath(file)->xTruncate(beneath(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int failed = flushed(file); failed != SQLITE_OK)
        return failed;
    return methodsBeneath(file)->xSync(beneath(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (const int failed = flushed(file); failed != SQLITE_OK)
        return failed;
    return methodsBeneath(file)->xFileSize(beneath(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return methodsBeneath(file)->xLock(beneath(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return methodsBeneath(file)->xUnlock(beneath(file), level);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return methodsBeneath(file)->xCheckReservedLock(beneath(file), isReserved);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return methodsBeneath(file)->xFileControl(beneath(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return methodsBeneath(file)->xSectorSize(beneath(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return methodsBeneath(file)->xDeviceCharacteristics(beneath(file));
}

int mapShared(sqlite3_file *file, int page, int pageBytes, int extend, void volatile **memory)
{
    return methodsBeneath(file)->xShmMap(beneath(file), page, pageBytes, extend, memory);
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    Gathered *const log = ours(file)->log;
    if (log && first == kWriteLock && flags == (SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE))
        log->drop();
    return methodsBeneath(file)->xShmLock(beneath(file), first, count, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    methodsBeneath(file)->xShmBarrier(beneath(file));
}

int unmapShared(sqlite3_file *file, int isDeleted)
{
    return methodsBeneath(file)->xShmUnmap(beneath(file), isDeleted);
}

int fetchPage(sqlite3_file *file, sqlite3_int64 offset, int length, void **page)
{
    return methodsBeneath(file)->xFetch(beneath(file), offset, length, page);
}

int unfetchPage(sqlite3_file *file, sqlite3_int64 offset, void *page)
{
    return methodsBeneath(file)->xUnfetch(beneath(file), offset, page);
}

constexpr sqlite3_io_methods kMethods = {3,
                                         closeFile,
                                         readFile,
                                         writeFile,
                                         truncateFile,
                                         syncFile,
                                         sizeOfFile,
                                         lockFile,
                                         unlockFile,
                                         checkReservedLock,
                                         controlFile,
                                         sectorSize,
                                         deviceCharacteristics,
                                         mapShared,
                                         lockShared,
                                         sharedBarrier,
                                         unmapShared,
                                         fetchPage,
                                         unfetchPage};

// A log without memory to gather in, or without its database, is written through.
void startToGather(const char *path, sqlite3_file *file)
{
    sqlite3_file *const database = sqlite3_database_file_object(path);
    if (!database || database->pMethods != &kMethods || ours(database)->log)
        return;
    std::unique_ptr<Gathered> log(new (std::nothrow) Gathered);
    if (!log)
        return;
    log->bytes.reset(new (std::nothrow) char[kPieceBytes]);
    log->log = beneath(file);
    log->database = ours(database);
    ours(database)->log = log.get();
    ours(file)->log = log.release();
}

// Only a database and its log are ours; every other file stays what it is beneath.
int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0)
        return g_beneath->xOpen(g_beneath, path, file, flags, flagsOut);
    new (file) File;
    const int result = g_beneath->xOpen(g_beneath, path, beneath(file), flags, flagsOut);
    if (!beneath(file)->pMethods)
        return result;
    file->pMethods = &kMethods;
    if (result == SQLITE_OK && (flags & SQLITE_OPEN_WAL) != 0)
        startToGather(path, file);
    return result;
}

} // namespace

void gatherLogWrites()
{
    if (sqlite3_initialize() != SQLITE_OK)
        return;
    g_beneath = sqlite3_vfs_find(nullptr);
    // Only what has all the methods of today can stand beneath.
    if (!g_beneath || g_beneath->iVersion < 3)
        return;
    static sqlite3_vfs vfs;
    vfs = *g_beneath;
    vfs.zName = "shopdesk";
    vfs.szOsFile = int(sizeof(File)) + g_beneath->szOsFile;
    vfs.xOpen = openFile;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace shop
