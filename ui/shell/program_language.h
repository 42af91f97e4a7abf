// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace shop {

// The languages the program's texts are there in: the files "shopdesk_<code>.qm" bundled with it.
// English is always among them, its texts are the sources.
QStringList programLanguages();
// "Deutsch", "English", "العربية": as its speakers call it.
QString languageName(const QString &code);
// The one of programLanguages() that serves this locale name ("de-CH": "de"), or "en".
QString programLanguageFor(const QString &localeName);

// Translates the program, and the texts of Qt with it, into one language at a time.
class ProgramLanguage final
{
public:
    ProgramLanguage() = default;
    ~ProgramLanguage();
    Q_DISABLE_COPY_MOVE(ProgramLanguage)

    void use(const QString &code); // what is drawn already keeps its texts
    const QString &code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_texts;
    QTranslator m_qt;
};

} // namespace shop
