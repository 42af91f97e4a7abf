// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// 40 megapixels of the deepest kind (PNG of 16 bits: 8 bytes each) still fit, nothing larger does.
constexpr int kMostMegabytes = int(kMostPicturePixels * 8 / (1024 * 1024)) + 1;
constexpr int kJpegQuality = 88;
constexpr QStringView kOfferedTypes[]{u"image/png", u"image/jpeg", u"image/webp"};

Error fault(const QString &key)
{
    return {ErrorCode::InvalidArgument, key, {{u"field"_s, u"image"_s}}};
}

// Qt's own limit is for the whole program; set before the first picture is decoded.
void limitMemory()
{
    static const bool limited = [] {
        QImageReader::setAllocationLimit(kMostMegabytes);
        return true;
    }();
    Q_UNUSED(limited)
}

// "png", "jpeg" or "webp" by the first bytes, or empty.
QByteArray kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

bool isAloneInMarker(uchar code)
{
    constexpr uchar kFirstRestart = 0xd0, kLastRestart = 0xd7, kTemporary = 0x01;
    return (code >= kFirstRestart && code <= kLastRestart) || code == kTemporary;
}

// Whether the end marker comes before the bytes end. The decoder would fill up what is missing of
// a JPEG with grey and say nothing.
bool isWholeJpeg(const QByteArray &bytes)
{
    constexpr uchar kMarker = 0xff, kStuffed = 0x00, kEnd = 0xd9, kScan = 0xda;
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const qsizetype size = bytes.size();
    bool inScan = false;
    for (qsizetype i = 2; i + 1 < size;) {
        const uchar code = at[i + 1];
        if (at[i] != kMarker || code == kMarker) {
            ++i;
        } else if (code == kEnd) {
            return true;
        } else if ((inScan && code == kStuffed) || isAloneInMarker(code)) {
            i += 2;
        } else {
            if (i + 3 >= size)
                return false;
            inScan = code == kScan;
            i += 2 + at[i + 2] * 256 + at[i + 3];
        }
    }
    return false;
}

QSize fitted(QSize size, int side)
{
    if (size.width() <= side && size.height() <= side)
        return size;
    return size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
}

// The pixels and nothing else: no texts, no profile, no resolution.
QImage bare(const QImage &decoded)
{
    QImage image = decoded;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    const bool clear = image.hasAlphaChannel();
    image = image.convertToFormat(clear ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                  image.format())
        .copy();
}

Result<Picture> written(const QImage &decoded)
{
    Picture picture;
    picture.image = bare(decoded);
    const bool clear = picture.image.hasAlphaChannel();
    picture.mediaType = clear ? u"image/png"_s : u"image/jpeg"_s;
    QBuffer buffer(&picture.bytes);
    QImageWriter writer(&buffer, clear ? "png" : "jpeg");
    if (!clear)
        writer.setQuality(kJpegQuality);
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(picture.image))
        return fault(u"image.broken"_s);
    return picture;
}

} // namespace

Result<Picture> pictureFromBytes(const QByteArray &bytes)
{
    limitMemory();
    if (bytes.isEmpty())
        return fault(u"image.empty"_s);
    if (bytes.size() > kLargestPictureFile)
        return fault(u"image.tooLarge"_s);
    const QByteArray kind = kindOf(bytes);
    if (kind.isEmpty())
        return fault(u"image.kindUnknown"_s);
    if (!QImageReader::supportedImageFormats().contains(kind))
        return fault(kind == "webp" ? u"image.webpUnreadable"_s : u"image.kindUnknown"_s);
    if (kind == "jpeg" && !isWholeJpeg(bytes))
        return fault(u"image.broken"_s);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, kind);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return fault(u"image.broken"_s);
    if (qint64(size.width()) * size.height() > kMostPicturePixels)
        return fault(u"image.tooManyPixels"_s);
    const QSize target = fitted(size, kPictureSide);
    if (target != size)
        reader.setScaledSize(target);
    const QImage image = reader.read();
    if (image.isNull())
        return fault(u"image.broken"_s);
    return written(image);
}

Result<Picture> pictureFromFile(const QString &path)
{
    const auto refused = [&path](const QString &reason) {
        return Error{ErrorCode::NotFound,
                     u"file.cannotOpen"_s,
                     {{u"field"_s, u"image"_s}, {u"path"_s, path}, {u"reason"_s, reason}}};
    };
    // A pipe or a device would be read for ever.
    if (QFileInfo info(path); info.exists() && !info.isFile())
        return fault(u"image.kindUnknown"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    return pictureFromBytes(file.read(kLargestPictureFile + 1));
}

Result<Picture> pictureFromImage(const QImage &image)
{
    if (image.isNull())
        return fault(u"image.empty"_s);
    if (qint64(image.width()) * image.height() > kMostPicturePixels)
        return fault(u"image.tooManyPixels"_s);
    const QSize target = fitted(image.size(), kPictureSide);
    return written(target == image.size()
                       ? image
                       : image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

QImage storedPicture(const QByteArray &bytes, int side)
{
    limitMemory();
    const QByteArray kind = kindOf(bytes);
    const QImage image = kind.isEmpty() ? QImage() : QImage::fromData(bytes, kind.constData());
    return image.isNull() ? image
                          : image.scaled(fitted(image.size(), side), Qt::IgnoreAspectRatio,
                                         Qt::SmoothTransformation);
}

bool offersPicture(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return true;
    return data.hasImage() ||
           std::any_of(std::begin(kOfferedTypes), std::end(kOfferedTypes),
                       [&](QStringView type) { return data.hasFormat(type.toString()); });
}

OfferedPicture offeredPicture(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return {.path = urls.first().toLocalFile(), .bytes = {}, .image = {}};
    for (const QStringView type : kOfferedTypes) {
        if (data.hasFormat(type.toString()))
            return {.path = {}, .bytes = data.data(type.toString()), .image = {}};
    }
    // Pixels without a type come from this desktop. Where other types are named, Qt would try
    // whatever decoder fits them, the one for SVG too.
    const QStringList formats = data.formats();
    const bool named = std::any_of(formats.cbegin(), formats.cend(), [](const QString &format) {
        return format.startsWith(u"image/"_s);
    });
    if (named || !data.hasImage())
        return {};
    return {.path = {}, .bytes = {}, .image = qvariant_cast<QImage>(data.imageData())};
}

Result<Picture> pictureFromOffer(const OfferedPicture &offer)
{
    if (!offer.path.isEmpty())
        return pictureFromFile(offer.path);
    return offer.image.isNull() ? pictureFromBytes(offer.bytes) : pictureFromImage(offer.image);
}

} // namespace shop
