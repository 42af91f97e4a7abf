// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace shop {

// A field that takes the next key as it is, with what is held down beside it. Tab leaves it, Esc too.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void keyTaken(QKeyCombination key);
    void left(); // by Esc

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace shop
