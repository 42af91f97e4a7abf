// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/picture_fetch.h"
#include "core/shop/import_pictures.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace shop {

// Fetches the pictures whose addresses an import brought in, one after the other, when a person asks
// for it. Decoded off the window's thread; what is no picture is left out.
class PictureErrand final : public QObject
{
    Q_OBJECT

public:
    PictureErrand(Desk &desk, ImportId import, QObject *parent = nullptr);

    void start();
    void stop() { m_stopped = true; } // after the picture under way
    int fetched() const { return m_fetched; }
    int failed() const { return m_failed; }
    const QString &lastProblem() const { return m_problem; }

Q_SIGNALS:
    void moved(); // one more fetched or failed
    void finished();

private:
    void next();
    void decode(const WantedPicture &wanted, const QByteArray &bytes);
    void leaveOut(const WantedPicture &wanted, const Error &error);

    Desk &m_desk;
    ImportId m_import;
    PictureFetcher m_fetcher;
    QList<WantedPicture> m_wanted;
    int m_fetched = 0;
    int m_failed = 0;
    bool m_stopped = false;
    QString m_problem;
};

} // namespace shop
