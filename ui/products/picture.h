// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QMimeData;

namespace shop {

// A picture as the shop keeps it. Whatever came from outside has been decoded, turned upright,
// scaled and written anew: neither its metadata (where a photograph was taken) nor anything hidden
// behind the pixels is stored.
struct Picture {
    QByteArray bytes; // PNG where something is transparent, JPEG otherwise
    QString mediaType; // "image/png" or "image/jpeg"
    QImage image; // at most kPictureSide in each direction
};

inline constexpr qint64 kLargestPictureFile = 20 * 1024 * 1024; // bytes
inline constexpr qint64 kMostPicturePixels = 40'000'000; // as declared, looked at before decoding
inline constexpr int kPictureSide = 800;

// Decoding takes as long as the picture is large: not for the window's thread. What it is, is read
// from the first bytes; a name or a declared type counts for nothing, and no other decoder is ever
// asked. Of moving pictures the first one is taken. Errors, each with "field" = "image": image.empty,
// image.tooLarge, image.kindUnknown, image.webpUnreadable, image.tooManyPixels, image.broken.
Result<Picture> pictureFromBytes(const QByteArray &bytes);
// Also file.cannotOpen. Only plain files are opened.
Result<Picture> pictureFromFile(const QString &path);
Result<Picture> pictureFromImage(const QImage &image);

// Bytes of storage, made by one of these, for the screen; null where they cannot be read.
QImage storedPicture(const QByteArray &bytes, int side);

// What was dropped or pasted, taken over but not decoded yet. Empty where it holds no picture.
struct OfferedPicture {
    QString path;
    QByteArray bytes;
    QImage image; // what the desktop hands over as pixels only

    bool isEmpty() const { return path.isEmpty() && bytes.isEmpty() && image.isNull(); }
};
bool offersPicture(const QMimeData &data);
OfferedPicture offeredPicture(const QMimeData &data);
Result<Picture> pictureFromOffer(const OfferedPicture &offer);

} // namespace shop
