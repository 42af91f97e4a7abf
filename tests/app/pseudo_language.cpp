// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pseudo_language.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// Letters of Latin-1, which the program's own fonts have.
QChar accented(QChar letter)
{
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString strange = u"åçéîñôûýÅÇÉÎÑÔÛÝ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : strange[at];
}

// "%1", "%Ln" and "{name}" stay what they are.
QString accentedText(const QString &source)
{
    QString text;
    bool inName = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool afterPercent =
            i > 0 && (source[i - 1] == u'%' || source.mid(qMax(0, int(i) - 2), 2) == u"%L");
        inName = source[i] == u'{' || (inName && source[i - 1] != u'}');
        text += afterPercent || inName ? source[i] : accented(source[i]);
    }
    return text;
}

QString pseudo(const QString &source)
{
    static const QString more = u"øñé tŵô thréé fôûr fîvé sîx sévén éîght"_s;
    const qsizetype length = (source.size() * 4 + 9) / 10;
    QString text = accentedText(source) + u' ';
    while (text.size() < source.size() + length)
        text += more.mid(0, source.size() + length - text.size());
    return u'[' + text.trimmed() + u']';
}

} // namespace

PseudoLanguage::PseudoLanguage()
{
    if (!m_known.load(u":/i18n/shopdesk_de.qm"_s))
        qFatal("there is no German to compare with");
    qApp->installEventFilter(this);
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    qApp->removeEventFilter(this);
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment,
                                  int n) const
{
    if (context[0] == 'Q' || !source || !*source) // Qt's own
        return {};
    if (m_known.translate(context, source, comment, n).isEmpty())
        m_unknown.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source));
    const QString text = QString::fromUtf8(source);
    return qstrcmp(context, "Dates") == 0 ? text : pseudo(text); // patterns for QLocale
}

// The one installed last is asked first. Only what the program itself is told counts: each window is told
// afterwards, and would begin it all again.
bool PseudoLanguage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange && !m_moving) {
        m_moving = true;
        QCoreApplication::removeTranslator(this);
        QCoreApplication::installTranslator(this);
        m_moving = false;
    }
    return false;
}

} // namespace shop
