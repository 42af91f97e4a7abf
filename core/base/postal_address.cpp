// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/postal_address.h"

#include "core/base/decimal.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Forms of postal codes, '|' between them, the usual one first: A a letter, 1 a digit, X either; "-"
// where there are none.
struct Country {
    std::string_view code;
    std::string_view forms;
    std::u16string_view provinces = {}; // "NS=Nova Scotia;…"
};

constexpr Country kCountries[]{
    {"AE", "-"},
    {"AR", "A1111AAA|1111"},
    {"AT", "1111"},
    {"AU", "1111",
     u"ACT=Australian Capital Territory;NSW=New South Wales;NT=Northern Territory;QLD=Queensland;"
     "SA=South Australia;TAS=Tasmania;VIC=Victoria;WA=Western Australia"},
    {"BE", "1111"},
    {"BG", "1111"},
    {"BR", "11111-111",
     u"AC=Acre;AL=Alagoas;AP=Amapá;AM=Amazonas;BA=Bahia;CE=Ceará;DF=Distrito Federal;"
     "ES=Espírito Santo;GO=Goiás;MA=Maranhão;MT=Mato Grosso;MS=Mato Grosso do Sul;MG=Minas Gerais;"
     "PA=Pará;PB=Paraíba;PR=Paraná;PE=Pernambuco;PI=Piauí;RJ=Rio de Janeiro;RN=Rio Grande do Norte;"
     "RS=Rio Grande do Sul;RO=Rondônia;RR=Roraima;SC=Santa Catarina;SP=São Paulo;SE=Sergipe;"
     "TO=Tocantins"},
    {"CA", "A1A 1A1",
     u"AB=Alberta;BC=British Columbia;MB=Manitoba;NB=New Brunswick;NL=Newfoundland and Labrador;"
     "NS=Nova Scotia;NT=Northwest Territories;NU=Nunavut;ON=Ontario;PE=Prince Edward Island;"
     "QC=Québec;SK=Saskatchewan;YT=Yukon"},
    {"CH", "1111"},
    {"CY", "1111"},
    {"CZ", "111 11"},
    {"DE", "11111"},
    {"DK", "1111"},
    {"EE", "11111"},
    {"EG", "11111"},
    {"ES", "11111"},
    {"FI", "11111"},
    {"FR", "11111"},
    {"GB", "AA1 1AA|AA11 1AA|A1 1AA|A11 1AA|A1A 1AA|AA1A 1AA"},
    {"GR", "111 11"},
    {"HK", "-"},
    {"HR", "11111"},
    {"HU", "1111"},
    {"IE", "A11 XXXX|A1A XXXX"},
    {"IN", "111111"},
    {"IS", "111"},
    {"IT", "11111"},
    {"JP", "111-1111"},
    {"KR", "11111"},
    {"KW", "11111"},
    {"LI", "1111"},
    {"LT", "AA-11111|11111"},
    {"LU", "1111"},
    {"LV", "AA-1111"},
    {"MA", "11111"},
    {"MT", "AAA 1111"},
    {"MX", "11111"},
    {"NL", "1111 AA"},
    {"NO", "1111"},
    {"NZ", "1111"},
    {"PL", "11-111"},
    {"PT", "1111-111"},
    {"QA", "-"},
    {"RO", "111111"},
    {"SA", "11111|11111-1111"},
    {"SE", "111 11"},
    {"SI", "1111"},
    {"SK", "111 11"},
    {"TR", "11111"},
    {"US", "11111|11111-1111",
     u"AL=Alabama;AK=Alaska;AZ=Arizona;AR=Arkansas;CA=California;CO=Colorado;CT=Connecticut;"
     "DE=Delaware;DC=District of Columbia;FL=Florida;GA=Georgia;HI=Hawaii;ID=Idaho;IL=Illinois;"
     "IN=Indiana;IA=Iowa;KS=Kansas;KY=Kentucky;LA=Louisiana;ME=Maine;MD=Maryland;MA=Massachusetts;"
     "MI=Michigan;MN=Minnesota;MS=Mississippi;MO=Missouri;MT=Montana;NE=Nebraska;NV=Nevada;"
     "NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;NC=North Carolina;ND=North Dakota;"
     "OH=Ohio;OK=Oklahoma;OR=Oregon;PA=Pennsylvania;PR=Puerto Rico;RI=Rhode Island;"
     "SC=South Carolina;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia;"
     "WA=Washington;WV=West Virginia;WI=Wisconsin;WY=Wyoming"},
    {"ZA", "1111"},
};

const Country *find(const QString &code)
{
    for (const Country &country : kCountries) {
        if (code == QLatin1StringView(country.code.data(), qsizetype(country.code.size())))
            return &country;
    }
    return nullptr;
}

QStringList formsOf(const Country &country)
{
    return QString::fromLatin1(country.forms.data(), qsizetype(country.forms.size())).split(u'|');
}

bool isSign(QChar c)
{
    return c == u' ' || c == u'-';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

// The letters and digits of a code in this form; empty where they do not fit.
QString fitted(const QString &form, const QString &typed)
{
    QString code;
    qsizetype at = 0;
    for (const QChar place : form) {
        if (isSign(place)) {
            code += place;
            continue;
        }
        while (at < typed.size() && isSign(typed[at]))
            ++at;
        if (at == typed.size())
            return {};
        const QChar c = typed[at++];
        const bool fits = (place != u'1' && isLetter(c)) || (place != u'A' && isAsciiDigit(c));
        if (!fits)
            return {};
        code += c;
    }
    return at == typed.size() ? code : QString();
}

} // namespace

QList<Province> provincesOf(const QString &country)
{
    const Country *found = find(country);
    QList<Province> provinces;
    if (!found || found->provinces.empty())
        return provinces;
    const QString list =
        QString::fromUtf16(found->provinces.data(), qsizetype(found->provinces.size()));
    for (const QString &each : list.split(u';'))
        provinces.append({each.section(u'=', 0, 0), each.section(u'=', 1)});
    return provinces;
}

QString postcodeForm(const QString &country)
{
    const Country *found = find(country);
    return found && found->forms != "-" ? formsOf(*found).first() : QString();
}

bool hasPostcodes(const QString &country)
{
    const Country *found = find(country);
    return found && found->forms != "-";
}

QString neatPostcode(const QString &country, const QString &typed)
{
    const Country *found = find(country);
    const QString capital = typed.trimmed().toUpper();
    for (const QString &form : found ? formsOf(*found) : QStringList()) {
        if (const QString code = fitted(form, capital); !code.isEmpty())
            return code;
    }
    return typed;
}

bool isPostcode(const QString &country, const QString &text)
{
    const Country *found = find(country);
    if (!found || found->forms == "-")
        return true;
    const QString capital = text.trimmed().toUpper();
    const QStringList forms = formsOf(*found);
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&](const QString &form) { return !fitted(form, capital).isEmpty(); });
}

QList<QString> addressCountries()
{
    QList<QString> codes;
    for (const Country &country : kCountries)
        codes.append(QString::fromLatin1(country.code.data(), qsizetype(country.code.size())));
    return codes;
}

} // namespace shop
