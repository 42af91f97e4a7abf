// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), lets one of its calls fail: the n-th statement that SQLite
// steps, or the n-th call on a file whose path begins with FAIL_PREFIX. Linux only.
//
// FAIL_KIND says how, FAIL_AT (from 1) which. Kinds:
//   busy, full, ioerr   the statement is not run and answers so
//   lost                it is run, and answers that input or output failed
//   kill                the program is killed before the call (any of those below)
//   enospc              a write, a longer file, a new file: no room
//   eio                 a read or a write: input or output failed
//   short               half of a write is done, then there is no room
//   sync                a sync fails, and what was written is not tried again
//   budget              no room after so many bytes (FAIL_AT), ever
//   count               nothing fails; how many places there are for a statement, kill, enospc, eio,
//                       short and sync, and which call is the first byte of a paper ("told"), is
//                       written to FAIL_COUNT at the end
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { kMaxFiles = 4096 };
enum { kRead = 1, kWrite = 2, kGrow = 4, kSync = 8, kName = 16 };

static atomic_bool ours[kMaxFiles];
static atomic_bool papers[kMaxFiles];
static const char *prefix;
static char kind[16];
static long at = -1;
static atomic_long written;

static int is(const char *name)
{
    return strcmp(kind, name) == 0;
}

__attribute__((constructor)) static void start(void)
{
    const char *wanted = getenv("FAIL_KIND");
    const char *nth = getenv("FAIL_AT");
    prefix = getenv("FAIL_PREFIX");
    if (!wanted || !nth || !prefix)
        return;
    strncpy(kind, wanted, sizeof kind - 1);
    at = atol(nth);
}

enum { kKinds = 6 };
static const char *const kinds[kKinds] = {"statement", "kill", "enospc", "eio", "short", "sync"};
static const int counted[kKinds] = {0, ~0, kWrite | kGrow, kRead | kWrite, kWrite, kSync};
static atomic_long counts[kKinds];
static atomic_long told;

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("FAIL_COUNT");
    if (!is("count") || !path)
        return;
    char text[200];
    int length = 0;
    for (int i = 0; i < kKinds; ++i)
        length += snprintf(text + length, sizeof text - (size_t)length, "%s %ld\n", kinds[i], (long)counts[i]);
    length += snprintf(text + length, sizeof text - (size_t)length, "told %ld\n", (long)told);
    const int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (syscall(SYS_write, fd, text, length) != length)
        abort();
}

// Whether this call is the one; a kill does not return.
static int strikes(int what)
{
    if (at < 0)
        return 0;
    what |= 1 << 30; // every call is one to be killed at
    int strike = 0;
    for (int i = 1; i < kKinds; ++i) {
        if (what & counted[i] && (is("count") || is(kinds[i])))
            strike = atomic_fetch_add(&counts[i], 1) + 1 == at;
    }
    if (!strike || is("count"))
        return 0;
    if (is("kill")) {
        syscall(SYS_kill, getpid(), SIGKILL);
        for (;;)
            pause();
    }
    errno = is("eio") || is("sync") ? EIO : ENOSPC;
    return 1;
}

static int isOurs(int fd)
{
    return fd >= 0 && fd < kMaxFiles && ours[fd];
}

static int isOurPath(const char *path)
{
    return at >= 0 && path && strncmp(path, prefix, strlen(prefix)) == 0;
}

static int openAny(int folder, const char *path, int flags, mode_t mode)
{
    const int counted = isOurPath(path);
    if (counted && strikes((flags & O_CREAT) ? kGrow : 0))
        return -1;
    const int fd = (int)syscall(SYS_openat, folder, path, flags | O_LARGEFILE, mode);
    if (fd >= 0 && fd < kMaxFiles) {
        ours[fd] = counted;
        papers[fd] = counted && strstr(path, ".reported") != NULL;
    }
    return fd;
}

#define MODE_OF(flags)                                                                             \
    va_list rest;                                                                                  \
    va_start(rest, flags);                                                                         \
    const mode_t mode = ((flags) & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0;            \
    va_end(rest)

int open(const char *path, int flags, ...)
{
    MODE_OF(flags);
    return openAny(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE_OF(flags);
    return openAny(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    MODE_OF(flags);
    return openAny(folder, path, flags, mode);
}

int close(int fd)
{
    if (fd >= 0 && fd < kMaxFiles)
        ours[fd] = 0;
    return (int)syscall(SYS_close, fd);
}

// How much of a write is done: all, some of it, or nothing (-1 with errno).
static ssize_t allowed(int fd, size_t length)
{
    if (!isOurs(fd))
        return (ssize_t)length;
    if (is("budget") && at >= 0) {
        if (atomic_fetch_add(&written, (long)length) + (long)length <= at)
            return (ssize_t)length;
        errno = ENOSPC;
        return -1;
    }
    if (!strikes(kWrite)) {
        if (papers[fd] && told == 0)
            told = counts[1];
        return (ssize_t)length;
    }
    return is("short") ? (ssize_t)(length / 2) : -1;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset)
{
    const ssize_t some = allowed(fd, length);
    return some < 0 ? -1 : (ssize_t)syscall(SYS_pwrite64, fd, data, some, offset);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset)
{
    return pwrite64(fd, data, length, offset);
}

ssize_t write(int fd, const void *data, size_t length)
{
    const ssize_t some = allowed(fd, length);
    return some < 0 ? -1 : (ssize_t)syscall(SYS_write, fd, data, some);
}

ssize_t pread64(int fd, void *data, size_t length, off64_t offset)
{
    if (isOurs(fd) && strikes(kRead))
        return -1;
    return (ssize_t)syscall(SYS_pread64, fd, data, length, offset);
}

ssize_t pread(int fd, void *data, size_t length, off_t offset)
{
    return pread64(fd, data, length, offset);
}

ssize_t read(int fd, void *data, size_t length)
{
    if (isOurs(fd) && strikes(kRead))
        return -1;
    return (ssize_t)syscall(SYS_read, fd, data, length);
}

int ftruncate64(int fd, off64_t size)
{
    if (isOurs(fd) && strikes(kGrow))
        return -1;
    return (int)syscall(SYS_ftruncate, fd, size);
}

int ftruncate(int fd, off_t size)
{
    return ftruncate64(fd, size);
}

int fsync(int fd)
{
    if (isOurs(fd) && strikes(kSync))
        return -1;
    return (int)syscall(SYS_fsync, fd);
}

int fdatasync(int fd)
{
    if (isOurs(fd) && strikes(kSync))
        return -1;
    return (int)syscall(SYS_fdatasync, fd);
}

int unlink(const char *path)
{
    if (isOurPath(path) && strikes(kName))
        return -1;
    return (int)syscall(SYS_unlink, path);
}

int rename(const char *from, const char *to)
{
    if (isOurPath(from) && strikes(kName))
        return -1;
    return (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
}

int link(const char *from, const char *to)
{
    if (isOurPath(from) && strikes(kName))
        return -1;
    return (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

// SQLite comes with a plugin of Qt, which looks here first and never tells where it has the real
// functions: they are asked of the library that is loaded already.
static void *sqlite(const char *name)
{
    static void *library;
    if (!library)
        library = dlopen("libsqlite3.so.0", RTLD_NOLOAD | RTLD_LAZY);
    void *found = library ? dlsym(library, name) : NULL;
    if (!found)
        abort();
    return found;
}

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;

// Until that statement is reset, as SQLite does; another one is not to fail with it.
static _Thread_local int injected;
// A statement may run others of SQLite's own, as those that read the schema. Those are asked how they
// ended by their finalize, which is not ours to forge: failed here, they would pass for complete.
static _Thread_local int inside;
static _Thread_local sqlite3_stmt *failed;

static int injectedCode(void)
{
    if (is("busy"))
        return 5; // SQLITE_BUSY
    if (is("full"))
        return 13; // SQLITE_FULL
    return 10 | (3 << 8); // SQLITE_IOERR_WRITE
}

// Preparing one reads the schema where another connection has changed it, by such statements too.
int sqlite3_prepare16_v2(sqlite3 *database, const void *sql, int bytes, sqlite3_stmt **made, const void **rest)
{
    static int (*real)(sqlite3 *, const void *, int, sqlite3_stmt **, const void **);
    if (!real)
        *(void **)&real = sqlite("sqlite3_prepare16_v2");
    ++inside;
    const int code = real(database, sql, bytes, made, rest);
    --inside;
    return code;
}

int sqlite3_step(sqlite3_stmt *statement)
{
    static int (*real)(sqlite3_stmt *);
    if (!real)
        *(void **)&real = sqlite("sqlite3_step");
    injected = 0;
    const int fails = is("busy") || is("full") || is("ioerr") || is("lost");
    const int chosen = inside == 0 && at >= 0 && atomic_fetch_add(&counts[0], 1) + 1 == at && fails;
    if (!chosen || is("lost")) {
        ++inside;
        const int code = real(statement);
        --inside;
        if (!chosen)
            return code;
    }
    injected = injectedCode();
    failed = statement;
    return injected;
}

int sqlite3_reset(sqlite3_stmt *statement)
{
    static int (*real)(sqlite3_stmt *);
    if (!real)
        *(void **)&real = sqlite("sqlite3_reset");
    const int code = real(statement);
    if (!injected || statement != failed)
        return code;
    const int answer = injected;
    injected = 0;
    return answer;
}

int sqlite3_extended_errcode(sqlite3 *database)
{
    static int (*real)(sqlite3 *);
    if (!real)
        *(void **)&real = sqlite("sqlite3_extended_errcode");
    return injected ? injected : real(database);
}

const char *sqlite3_errmsg(sqlite3 *database)
{
    static const char *(*real)(sqlite3 *);
    if (!real)
        *(void **)&real = sqlite("sqlite3_errmsg");
    return injected ? "made to fail" : real(database);
}

const void *sqlite3_errmsg16(sqlite3 *database)
{
    static const uint16_t text[] = {'m', 'a', 'd', 'e', ' ', 't', 'o', ' ', 'f', 'a', 'i', 'l', 0};
    static const void *(*real)(sqlite3 *);
    if (!real)
        *(void **)&real = sqlite("sqlite3_errmsg16");
    return injected ? text : real(database);
}
