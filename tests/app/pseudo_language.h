// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

namespace shop {

// A language that nobody speaks, made of the sources: "Pay now" becomes "[Påý ñôw øñé]", longer by
// 40 %, so that what is cut off, put together of pieces or not translatable shows. While it lives
// it counts more than any other language of the program.
class PseudoLanguage final : public QTranslator
{
public:
    PseudoLanguage();
    ~PseudoLanguage() override;

    QString translate(const char *context, const char *source, const char *comment,
                      int n) const override;
    bool isEmpty() const override { return false; }
    bool eventFilter(QObject *watched, QEvent *event) override;

    // Texts that were asked for and are in no file of the translators: "context: source".
    const QSet<QString> &unknown() const { return m_unknown; }

private:
    QTranslator m_known; // a whole language
    bool m_moving = false;
    mutable QSet<QString> m_unknown;
};

} // namespace shop
