// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/products/picture.h"
#include "ui/shell/desk.h"
#include "ui/theme/paint.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace shop {

class Button;

// The picture of a product: chosen as a file, dropped on the field or pasted into it. It is decoded
// off the window's thread; what is refused leaves the picture of before.
class PictureField final : public QWidget
{
    Q_OBJECT

public:
    // compact: signs instead of words on its buttons.
    explicit PictureField(Desk &desk, QWidget *parent = nullptr, bool compact = false);

    // The picture a product has, as in ProductSummary; empty: none.
    void setStored(const QString &image);
    const QString &stored() const { return m_stored; } // empty also once it was removed
    // What was chosen in its place.
    const std::optional<Picture> &picture() const { return m_picture; }
    bool isBusy() const { return m_busy; }
    void take(const OfferedPicture &offer);

Q_SIGNALS:
    void changed(); // another picture, or none, or busy and no more
    void refused(const shop::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect frame() const;
    void choose();
    void paste();
    void remove();
    void taken(int turn, const Result<Picture> &picture);
    void describe();
    Button *makeButton(const QString &label, const QString &icon, ButtonRole role,
                       const QString &name);
    void setPreview(const QImage &image);

    Desk &m_desk;
    bool m_compact;
    QString m_stored;
    std::optional<Picture> m_picture;
    QPixmap m_preview;
    int m_turn = 0; // counts what was given: only the answer to the last counts
    bool m_busy = false;
    bool m_hovered = false; // something is being dragged over it
    Button *m_choose;
    Button *m_paste;
    Button *m_remove;
};

} // namespace shop
