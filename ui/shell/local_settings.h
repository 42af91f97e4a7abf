// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

namespace shop {

class Desk;

// The register is laid out for the left hand.
inline const QString kLeftHanded = QStringLiteral("register/leftHanded");

// What this computer keeps of how the program looks and is worked with: beside the shop and not in
// it. In memory until it is given a file.
class LocalSettings final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // From now on in this file, with what stands in it.
    void useFile(const QString &path);
    QVariant value(const QString &key) const;
    void keep(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed(const QString &key); // empty: any of them

private:
    QString m_path;
    QVariantMap m_values;
};

// Those of the program a desk belongs to.
LocalSettings &localSettings(Desk &desk);

} // namespace shop
