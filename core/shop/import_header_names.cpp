// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_header_names.h"

#include "core/base/search_text.h"

#include <QHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Names {
    ImportField field;
    QStringView words; // most telling first, separated by bars
};

constexpr Names kNames[] = {
    {ImportField::Name,
     u"name|product name|product title|title|item name|product long name|long name|article name"
     u"|item|product|artikelbezeichnung|bezeichnung|artikelname|produktname|artikel"
     u"|nom du produit|nom|désignation|libellé|intitulé|produit|nombre del producto|nombre|producto"
     u"|artículo|nome prodotto|nome|prodotto|articolo|nome do produto|produto|productnaam|naam"
     u"|artikelnaam|omschrijving|produktnamn|namn|benämning|produktnavn|varenavn|navn|tuotenimi"
     u"|nimi|nazwa produktu|nazwa|název|название|наименование|ürün adı|商品名称|名称|商品名|品名"},
    {ImportField::Price,
     u"price|regular price|variant price|unit price|retail price|selling price"
     u"|current display price|display price|list price|sales price|default price|sale price"
     u"|verkaufspreis|vk preis|vk|bruttopreis|preis|prix de vente|prix ttc|prix unitaire|prix"
     u"|precio de venta|precio venta|pvp|precio|prezzo di vendita|prezzo|preço|verkoopprijs|prijs"
     u"|försäljningspris|utpris|pris|myyntihinta|hinta|cena "
     u"sprzedaży|cena|цена|fiyat|售价|价格|価格"
     u"|単価"},
    {ImportField::Barcode,
     u"barcode|variant barcode|gtin|gtin upc ean or isbn|ean|ean13|ean 13|upc|upc code|ean code"
     u"|product base upc no|barcodes|bar code|ean8|upca|isbn|jan|jan code|strichcode|code barres"
     u"|code barre|code à barres|código de barras|codice a barre|codice barre|streepjescode"
     u"|streckkod|stregkode|strekkode|viivakoodi|kod kreskowy|čárový kód|штрихкод|barkod|条形码"
     u"|条码|バーコード"},
    {ImportField::Sku,
     u"sku|variant sku|product sku no|product sku|sku no|sku code|item number|item no|item code"
     u"|stock code|article number|article no|product code|product no|part number|merchant sku|plu"
     u"|artikelnummer|artikel nr|art nr|référence|referencia|réf|ref|codice articolo|artikelnr"
     u"|varenummer|tuotenumero|kod produktu|артикул|货号|商品コード"},
    {ImportField::Category,
     u"category|categories|product category|category name|categories en|main category|department"
     u"|product group|item group|reporting category|product class name|product type|warengruppe"
     u"|artikelgruppe|kategorie|catégorie|rayon|famille|categoría|categoria|reparto|varugrupp"
     u"|kategori|osasto|kategoria|категория|分类|类别|カテゴリ|group|type"},
    {ImportField::Stock,
     u"stock|stock on hand|units in stock|on hand|quantity on hand|qty on hand|stock "
     u"quantity|stock level"
     u"|variant inventory qty|inventory quantity|inventory|current quantity|qty|quantity"
     u"|lagerbestand|bestand|menge|quantité|existencias|cantidad|giacenza|quantità|estoque"
     u"|voorraad|lagersaldo|lager|varasto|stan magazynowy|ilość|остаток|stok|库存|在庫"},
    {ImportField::Unit,
     u"unit|uom|unit of measure|unit name|mengeneinheit|einheit|unité|unidad|unità|unidade|eenheid"
     u"|enhet|enhed|yksikkö|jednostka|jm|единица|birim|单位|単位"},
    {ImportField::Tax,
     u"tax category|tax class|tax code|tax rate|tax|vat rate|vat code|vat|mwst satz|mwst|steuersatz"
     u"|ust|steuer|taux tva|tva|iva|btw|moms|alv|stawka vat|ндс|kdv|gst|税率"},
    {ImportField::ImageUrl,
     u"image url|image src|image link|image front url|images|image|picture url|picture|photo url"
     u"|photo|bild url|bild|foto|immagine|imagen|afbeelding|variant image"},
    {ImportField::Description,
     u"description|body html|body|long description|product description|short description"
     u"|generic name|beschreibung|descripción|descrizione|descrição|beschrijving|beskrivning"
     u"|beskrivelse|kuvaus|opis|описание|描述|説明"},
    {ImportField::Cost,
     u"cost|cost price|unit cost|cost per item|purchase price|buy price|wholesale price|wholesale"
     u"|default unit cost|einkaufspreis|ek preis|ek|prix d'achat|costo|precio compra|inkoopprijs"
     u"|inköpspris|cena zakupu"},
};

QHash<QString, HeaderMeaning> allNames()
{
    QHash<QString, HeaderMeaning> meanings;
    for (const Names &names : kNames) {
        int rank = 0;
        for (const QStringView word : names.words.split(u'|')) {
            const QString key = headerKey(word);
            if (!meanings.contains(key))
                meanings.insert(key, {names.field, rank});
            ++rank;
        }
    }
    return meanings;
}

} // namespace

QString headerKey(QStringView header)
{
    // A header longer than this is text.
    const QString folded = foldText(header.left(200));
    QString key;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            key.append(c);
    }
    return key;
}

std::optional<HeaderMeaning> headerMeaning(QStringView header)
{
    static const QHash<QString, HeaderMeaning> meanings = allNames();
    // "#NAME?" is what a spreadsheet leaves of a header that begins with a minus sign.
    if (header.trimmed().startsWith(u'#') && (header.endsWith(u'?') || header.endsWith(u'!')))
        return std::nullopt;
    const auto found = meanings.constFind(headerKey(header));
    return found == meanings.cend() ? std::nullopt : std::optional(*found);
}

} // namespace shop
