// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/picture_field.h"

#include "ui/shell/prompter.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kFrame = 76, kGap = 16, kIcon = 28;

} // namespace

PictureField::PictureField(Desk &desk, QWidget *parent, bool compact)
    : QWidget(parent), m_desk(desk), m_compact(compact)
{
    const ThemeHost *host = &desk.theme();
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(host->theme().px(kFrame));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_choose =
        makeButton(tr("Choose a file"), u"image"_s, ButtonRole::Normal, u"choosePictureButton"_s);
    m_choose->setIconName(u"image"_s);
    m_paste = makeButton(tr("Paste"), u"copy"_s, ButtonRole::Normal, u"pastePictureButton"_s);
    m_remove = makeButton(tr("Remove"), u"trash"_s, ButtonRole::Ghost, u"removePictureButton"_s);
    for (Button *button : {m_choose, m_paste, m_remove})
        row->addWidget(button);
    row->addStretch();
    layout->addStretch();
    layout->addLayout(row);
    auto *hint = new PlainLabel(host, tr("PNG, JPEG or WebP; it can be dropped here too."),
                                TypeRole::Caption, &Theme::text3, this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addStretch();
    // The frame stands at the leading side.
    layout->setContentsMargins(isRightToLeft() ? 0 : host->theme().px(kFrame) + kGap, 0,
                               isRightToLeft() ? host->theme().px(kFrame) + kGap : 0, 0);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_paste, &QPushButton::clicked, this, &PictureField::paste);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::remove);
    describe();
}

Button *PictureField::makeButton(const QString &label, const QString &icon, ButtonRole role,
                                 const QString &name)
{
    auto *button =
        m_compact ? Button::iconOnly(icon, label, role, this) : new Button(label, role, this);
    button->setObjectName(name);
    button->setSize(ButtonSize::Dense);
    button->setAutoDefault(false);
    return button;
}

void PictureField::setStored(const QString &image)
{
    const int turn = ++m_turn;
    m_busy = false;
    m_stored = image;
    m_picture.reset();
    m_preview = {};
    describe();
    const int side = m_desk.theme().theme().px(kFrame);
    if (image.startsWith(u"art:"_s)) {
        m_preview = productArt(image.mid(4), side - 8, devicePixelRatioF());
    } else if (!image.isEmpty()) {
        m_desk.backend().ask(
            this, Lane::Reader,
            [call = m_desk.call(), image,
             side = int(side * devicePixelRatioF())](Shop &shop) -> Result<QImage> {
                SHOP_TRY_VALUE(bytes, shop.catalog().image(call, image));
                return storedPicture(bytes, side);
            },
            [this, turn](const Result<QImage> &read) {
                if (turn == m_turn && read)
                    setPreview(*read);
            });
    }
}

void PictureField::setPreview(const QImage &image)
{
    const qreal ratio = devicePixelRatioF();
    const int side = m_desk.theme().theme().px(kFrame);
    m_preview = QPixmap::fromImage(
        image.scaled(QSize(side, side) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_preview.setDevicePixelRatio(ratio);
    update();
}

void PictureField::choose()
{
    m_desk.prompter().chooseFile(this, tr("Picture of the product"),
                                 tr("Pictures (*.png *.jpg *.jpeg *.webp);;All files (*)"),
                                 [this](const QString &path) {
                                     if (!path.isEmpty())
                                         take({.path = path, .bytes = {}, .image = {}});
                                 });
}

void PictureField::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    take(held ? offeredPicture(*held) : OfferedPicture());
}

void PictureField::take(const OfferedPicture &offer)
{
    if (offer.isEmpty())
        return Q_EMIT refused(
            {ErrorCode::InvalidArgument, u"image.kindUnknown"_s, {{u"field"_s, u"image"_s}}});
    m_busy = true;
    const int turn = ++m_turn;
    m_desk.backend().compute(
        this, [offer] { return pictureFromOffer(offer); },
        [this, turn](const Result<Picture> &picture) { taken(turn, picture); });
    update();
    Q_EMIT changed();
}

void PictureField::taken(int turn, const Result<Picture> &picture)
{
    if (turn != m_turn)
        return;
    m_busy = false;
    if (picture) {
        m_picture = *picture;
        setPreview(m_picture->image);
    }
    describe();
    Q_EMIT changed();
    if (!picture)
        Q_EMIT refused(picture.error());
}

void PictureField::remove()
{
    ++m_turn;
    m_busy = false;
    m_picture.reset();
    m_stored.clear();
    m_preview = {};
    describe();
    m_choose->setFocus();
    Q_EMIT changed();
}

void PictureField::describe()
{
    const bool has = m_picture || !m_stored.isEmpty();
    m_remove->setVisible(has);
    setAccessibleDescription(has ? tr("A picture is chosen") : tr("No picture"));
    update();
}

QRect PictureField::frame() const
{
    const int side = m_desk.theme().theme().px(kFrame);
    return directed(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
}

bool PictureField::event(QEvent *event)
{
    if (event->type() == QEvent::DragLeave) {
        m_hovered = false;
        update();
    }
    return QWidget::event(event);
}

void PictureField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Space)
        choose();
    else if (event->key() == Qt::Key_Delete && m_remove->isVisibleTo(this))
        remove();
    else
        QWidget::keyPressEvent(event);
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData() || !offersPicture(*event->mimeData()))
        return;
    m_hovered = true;
    update();
    event->acceptProposedAction();
}

void PictureField::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    event->acceptProposedAction();
    take(offeredPicture(*event->mimeData()));
}

void PictureField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_desk.theme().theme();
    const QRect box = frame();
    const bool wrong = property("fieldState").toString() == u"error"_s;
    const QColor line = wrong ? theme.danger : m_hovered ? theme.accent : theme.control;
    drawPanel(painter, box, radius::control, m_hovered ? theme.selection : theme.sunken, line,
              m_hovered ? 2 : 1);
    if (m_preview.isNull()) {
        const QRect middle(box.center() - QPoint(kIcon / 2, kIcon / 2), QSize(kIcon, kIcon));
        drawIcon(painter, middle, m_busy ? u"clock" : u"image", theme.text3);
    } else {
        QPainterPath clip;
        clip.addRoundedRect(box.adjusted(1, 1, -1, -1), radius::control - 1, radius::control - 1);
        painter.setClipPath(clip);
        const QSize size = m_preview.deviceIndependentSize().toSize();
        painter.drawPixmap(box.center() - QPoint(size.width() / 2, size.height() / 2), m_preview);
    }
}

} // namespace shop
