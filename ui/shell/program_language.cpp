// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

const QString kFolder = u":/i18n"_s;
const QString kSource = u"en"_s;

} // namespace

QStringList programLanguages()
{
    QStringList codes{kSource};
    const QString before = u"shopdesk_"_s;
    for (const QString &file :
         QDir(kFolder).entryList({before + u"*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(before.size()).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QString languageName(const QString &code)
{
    QString name = code == kSource ? u"English"_s : QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString programLanguageFor(const QString &localeName)
{
    const QStringList codes = programLanguages();
    const QString name = QString(localeName).replace(u'-', u'_');
    if (codes.contains(name))
        return name;
    const QString language = name.section(u'_', 0, 0);
    return codes.contains(language) ? language : kSource;
}

ProgramLanguage::~ProgramLanguage()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
}

void ProgramLanguage::use(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
    // The plurals of English are translations too.
    if (m_texts.load(u"shopdesk_"_s + code, kFolder))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace shop
