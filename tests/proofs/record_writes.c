// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), writes down every change it makes to the files whose path
// begins with RECORD_PREFIX, in order, to the file RECORD_LOG: what the power-cut proof rebuilds
// disks from. Linux only, as the proof is.
//
// A record: op (1 byte), path length (2), data length (4), offset (8), path, data; little-endian.
// Ops: W write, S sync, T truncate (offset is the new size), U unlink, R rename (data is the new
// path), K a second name (likewise), L written to the list of reported receipts (a file whose path ends in ".reported").
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { kMaxFiles = 4096 };

static char *paths[kMaxFiles];
static int logFile = -1;
static const char *prefix;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void record(char op, const char *path, uint64_t offset, const void *data, uint32_t length)
{
    unsigned char head[15];
    const uint16_t pathLength = (uint16_t)strlen(path);
    struct iovec parts[3] = {{head, sizeof head}, {(void *)path, pathLength}, {(void *)data, length}};
    head[0] = (unsigned char)op;
    memcpy(head + 1, &pathLength, 2);
    memcpy(head + 3, &length, 4);
    memcpy(head + 7, &offset, 8);
    const ssize_t whole = (ssize_t)(sizeof head + pathLength + length);
    if (syscall(SYS_writev, logFile, parts, 3) != whole)
        abort();
}

static const char *recorded(int fd)
{
    return fd >= 0 && fd < kMaxFiles ? paths[fd] : NULL;
}

static void opened(int fd, const char *path, int flags)
{
    if (logFile < 0 || fd < 0 || fd >= kMaxFiles || !path || strncmp(path, prefix, strlen(prefix)) != 0)
        return;
    pthread_mutex_lock(&lock);
    free(paths[fd]);
    paths[fd] = strdup(path);
    if (flags & O_TRUNC)
        record('T', path, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
}

__attribute__((constructor)) static void start(void)
{
    const char *path = getenv("RECORD_LOG");
    prefix = getenv("RECORD_PREFIX");
    if (path && prefix)
        logFile = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int openAny(const char *path, int flags, mode_t mode)
{
    const int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags | O_LARGEFILE, mode);
    if (fd >= 0)
        opened(fd, path, flags);
    return fd;
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openAny(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openAny(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    const int fd = (int)syscall(SYS_openat, folder, path, flags | O_LARGEFILE, mode);
    if (fd >= 0 && folder == AT_FDCWD)
        opened(fd, path, flags);
    return fd;
}

int close(int fd)
{
    if (recorded(fd)) {
        pthread_mutex_lock(&lock);
        free(paths[fd]);
        paths[fd] = NULL;
        pthread_mutex_unlock(&lock);
    }
    return (int)syscall(SYS_close, fd);
}

static void wrote(int fd, const void *data, ssize_t length, uint64_t offset)
{
    const char *path = recorded(fd);
    if (!path || length <= 0)
        return;
    const size_t pathLength = strlen(path);
    const int isList = pathLength > 9 && strcmp(path + pathLength - 9, ".reported") == 0;
    pthread_mutex_lock(&lock);
    record(isList ? 'L' : 'W', path, offset, data, (uint32_t)length);
    pthread_mutex_unlock(&lock);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset)
{
    const ssize_t n = (ssize_t)syscall(SYS_pwrite64, fd, data, length, offset);
    wrote(fd, data, n, (uint64_t)offset);
    return n;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset)
{
    return pwrite64(fd, data, length, offset);
}

ssize_t write(int fd, const void *data, size_t length)
{
    const off64_t at = recorded(fd) ? (off64_t)syscall(SYS_lseek, fd, 0, SEEK_CUR) : 0;
    const ssize_t n = (ssize_t)syscall(SYS_write, fd, data, length);
    wrote(fd, data, n, (uint64_t)at);
    return n;
}

int ftruncate64(int fd, off64_t size)
{
    const int rc = (int)syscall(SYS_ftruncate, fd, size);
    if (rc == 0 && recorded(fd)) {
        pthread_mutex_lock(&lock);
        record('T', recorded(fd), (uint64_t)size, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return rc;
}

int ftruncate(int fd, off_t size)
{
    return ftruncate64(fd, size);
}

static void synced(int fd)
{
    if (!recorded(fd))
        return;
    pthread_mutex_lock(&lock);
    record('S', recorded(fd), 0, NULL, 0);
    pthread_mutex_unlock(&lock);
}

int fsync(int fd)
{
    const int rc = (int)syscall(SYS_fsync, fd);
    if (rc == 0)
        synced(fd);
    return rc;
}

int fdatasync(int fd)
{
    const int rc = (int)syscall(SYS_fdatasync, fd);
    if (rc == 0)
        synced(fd);
    return rc;
}

int unlink(const char *path)
{
    const int rc = (int)syscall(SYS_unlink, path);
    if (rc == 0 && logFile >= 0 && strncmp(path, prefix, strlen(prefix)) == 0) {
        pthread_mutex_lock(&lock);
        record('U', path, 0, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return rc;
}

int rename(const char *from, const char *to)
{
    const int rc = (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
    if (rc == 0 && logFile >= 0 && strncmp(from, prefix, strlen(prefix)) == 0) {
        pthread_mutex_lock(&lock);
        record('R', from, 0, to, (uint32_t)strlen(to));
        pthread_mutex_unlock(&lock);
    }
    return rc;
}

int link(const char *from, const char *to)
{
    const int rc = (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (rc == 0 && logFile >= 0 && strncmp(from, prefix, strlen(prefix)) == 0) {
        pthread_mutex_lock(&lock);
        record('K', from, 0, to, (uint32_t)strlen(to));
        pthread_mutex_unlock(&lock);
    }
    return rc;
}
