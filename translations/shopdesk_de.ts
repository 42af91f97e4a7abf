<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Lock the register</source>
        <translation>Kasse sperren</translation>
    </message>
    <message>
        <source>Change your own PIN</source>
        <translation>Eigene PIN ändern</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen oder suchen</translation>
    </message>
    <message>
        <source>Next held ticket</source>
        <translation>Nächster geparkter Bon</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>Menge der Position</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>Preis erfragen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>Ware zurücknehmen</translation>
    </message>
    <message>
        <source>Hold the ticket</source>
        <translation>Bon parken</translation>
    </message>
    <message>
        <source>Customer of the sale</source>
        <translation>Kunde des Verkaufs</translation>
    </message>
    <message>
        <source>More for this ticket</source>
        <translation>Mehr zu diesem Bon</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neuer Bon</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Preis der Position</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Notiz zur Position</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Order for delivery or collection</source>
        <translation>Bestellung zur Lieferung oder Abholung</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Zahlung auf Kundenkonto</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Leergut</translation>
    </message>
    <message>
        <source>Correct a wrong tender</source>
        <translation>Falsche Zahlart berichtigen</translation>
    </message>
    <message>
        <source>Void the last receipt</source>
        <translation>Letzten Beleg stornieren</translation>
    </message>
    <message>
        <source>Training on or off</source>
        <translation>Übung an oder aus</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Kundenkonto</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Take the amount</source>
        <translation>Betrag nehmen</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>Gleichmäßig teilen</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Beleg als PDF</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Nächster Verkauf</translation>
    </message>
    <message>
        <source>Customer of the order</source>
        <translation>Kunde der Bestellung</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Read the orders anew</source>
        <translation>Bestellungen neu lesen</translation>
    </message>
    <message>
        <source>Next step of the order</source>
        <translation>Nächster Schritt der Bestellung</translation>
    </message>
    <message>
        <source>Papers of the order</source>
        <translation>Papiere der Bestellung</translation>
    </message>
    <message>
        <source>Pay back the prepayment</source>
        <translation>Vorauszahlung zurückzahlen</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Correct the stock of the product</source>
        <translation>Bestand des Artikels berichtigen</translation>
    </message>
    <message>
        <source>Read the products anew</source>
        <translation>Artikel neu lesen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Undo the change of many products</source>
        <translation>Änderung vieler Artikel zurücknehmen</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Read the report anew</source>
        <translation>Bericht neu lesen</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>Bericht als CSV speichern</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Open, count or close the shift</source>
        <translation>Schicht öffnen, zählen oder schließen</translation>
    </message>
    <message>
        <source>Read the shift anew</source>
        <translation>Schicht neu lesen</translation>
    </message>
    <message>
        <source>Print the X or Z</source>
        <translation>X oder Z drucken</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Drop to the safe</source>
        <translation>In den Tresor abschöpfen</translation>
    </message>
    <message>
        <source>Hand the drawer over</source>
        <translation>Lade übergeben</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Taxes and their rates</source>
        <translation>Steuern und ihre Sätze</translation>
    </message>
    <message>
        <source>What stands on receipts</source>
        <translation>Was auf Belegen steht</translation>
    </message>
    <message>
        <source>Settings of the keys</source>
        <translation>Einstellungen der Tasten</translation>
    </message>
    <message>
        <source>Settings of the customer display</source>
        <translation>Einstellungen der Kundenanzeige</translation>
    </message>
    <message>
        <source>Settings of the receipt printer</source>
        <translation>Einstellungen des Bondruckers</translation>
    </message>
    <message>
        <source>Backup and journal</source>
        <translation>Sicherung und Journal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>Verkauf abgeschlossen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard without function keys</source>
        <translation>Tastatur ohne Funktionstasten</translation>
    </message>
    <message>
        <source>Balance of a gift card or store credit</source>
        <translation>Stand einer Geschenkkarte oder eines Guthabens</translation>
    </message>
    <message>
        <source>Storefront for customers</source>
        <translation>Schaufenster für Kunden</translation>
    </message>
    <message>
        <source>Search in stock</source>
        <translation>Im Bestand suchen</translation>
    </message>
    <message>
        <source>Count the product</source>
        <translation>Artikel zählen</translation>
    </message>
    <message>
        <source>Read the stock anew</source>
        <translation>Bestand neu lesen</translation>
    </message>
    <message>
        <source>Hold the count</source>
        <translation>Zählung parken</translation>
    </message>
    <message>
        <source>Order or book into stock</source>
        <translation>Bestellen oder in den Bestand buchen</translation>
    </message>
    <message>
        <source>New delivery or stocktake</source>
        <translation>Neue Lieferung oder Inventur</translation>
    </message>
    <message>
        <source>Save the report as a workbook</source>
        <translation>Den Bericht als Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>Gift receipt without prices</source>
        <translation>Geschenkbeleg ohne Preise</translation>
    </message>
    <message>
        <source>E-mail the receipt</source>
        <translation>Beleg per E-Mail senden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>shopdesk: this register is open already; its window has been brought to the front</source>
        <translation>shopdesk: Diese Kasse ist schon geöffnet; ihr Fenster steht jetzt im Vordergrund</translation>
    </message>
    <message>
        <source>shopdesk: this register is open already</source>
        <translation>shopdesk: Diese Kasse ist schon geöffnet</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1, %2 im Bestand</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Name the customer first: an account belongs to somebody.</source>
        <translation>Wählen Sie zuerst den Kunden: Ein Kundenkonto gehört jemandem.</translation>
    </message>
    <message>
        <source>This is more than the customer may owe. Take what the limit leaves, then the rest in another way.</source>
        <translation>Das ist mehr, als der Kunde schulden darf. Nehmen Sie, was das Limit zulässt, den Rest auf anderem Weg.</translation>
    </message>
    <message>
        <source>The price of this line is fixed: it is on the label, or comes from the receipt.</source>
        <translation>Der Preis dieser Position steht fest: Er steht auf dem Etikett oder kommt vom Beleg.</translation>
    </message>
    <message>
        <source>The quantity of this line is fixed. Remove the line and add it again.</source>
        <translation>Die Menge dieser Position steht fest. Entfernen Sie sie und erfassen Sie sie neu.</translation>
    </message>
    <message>
        <source>There is nothing more to undo on this ticket.</source>
        <translation>Auf diesem Bon lässt sich nichts mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>A payment can be moved between cash, card and transfer only.</source>
        <translation>Eine Zahlung kann nur zwischen bar, Karte und Überweisung umgebucht werden.</translation>
    </message>
    <message>
        <source>This payment was taken in another shift. Its figures are closed.</source>
        <translation>Diese Zahlung stammt aus einer anderen Schicht. Deren Zahlen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>This payment is not on the receipt.</source>
        <translation>Diese Zahlung steht nicht auf dem Beleg.</translation>
    </message>
    <message>
        <source>Write why, in at most 200 characters.</source>
        <translation>Schreiben Sie den Grund auf, höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>This receipt has been voided already.</source>
        <translation>Dieser Beleg ist schon storniert.</translation>
    </message>
    <message>
        <source>This correction is stored already.</source>
        <translation>Diese Korrektur ist schon gespeichert.</translation>
    </message>
    <message>
        <source>This line was not sold on that receipt.</source>
        <translation>Diese Position wurde mit jenem Beleg nicht verkauft.</translation>
    </message>
    <message>
        <source>All of this has come back already.</source>
        <translation>All das ist schon zurückgekommen.</translation>
    </message>
    <message>
        <source>Fewer than that can come back: the rest has been returned already.</source>
        <translation>So viel kann nicht zurückkommen: Der Rest wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Part of this receipt has come back meanwhile. Remove the returned line and choose it again.</source>
        <translation>Ein Teil dieses Belegs ist inzwischen zurückgekommen. Entfernen Sie die Rücknahme und wählen Sie neu.</translation>
    </message>
    <message>
        <source>A document of this kind cannot be voided.</source>
        <translation>Ein Beleg dieser Art kann nicht storniert werden.</translation>
    </message>
    <message>
        <source>Only the last receipt of this register can be voided. Take the goods back with a return.</source>
        <translation>Nur der letzte Beleg dieser Kasse kann storniert werden. Nehmen Sie die Ware mit einer Rücknahme zurück.</translation>
    </message>
    <message>
        <source>This receipt belongs to another shift. Take the goods back with a return.</source>
        <translation>Dieser Beleg gehört zu einer anderen Schicht. Nehmen Sie die Ware mit einer Rücknahme zurück.</translation>
    </message>
    <message>
        <source>There is not enough on this card. Take what is left, then the rest in another way.</source>
        <translation>Auf dieser Karte ist nicht genug. Nehmen Sie den Rest der Karte, das Übrige auf anderem Weg.</translation>
    </message>
    <message>
        <source>The code of a card has 4 to 40 letters and digits.</source>
        <translation>Der Code einer Karte hat 4 bis 40 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Scan or type the code of the card.</source>
        <translation>Scannen oder tippen Sie den Code der Karte.</translation>
    </message>
    <message>
        <source>No card has this code. Check it, or take the payment in another way.</source>
        <translation>Keine Karte hat diesen Code. Prüfen Sie ihn oder kassieren Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>This code is of the other kind: gift cards and store credits are taken each as what they are.</source>
        <translation>Dieser Code ist von der anderen Art: Geschenkkarten und Guthaben werden jeweils als das angenommen, was sie sind.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 12.50.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie 12,50.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>At most {decimals} decimals are possible here.</source>
        <translation>Hier sind höchstens {decimals} Nachkommastellen möglich.</translation>
    </message>
    <message>
        <source>The question was taken back.</source>
        <translation>Die Anfrage wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The file for the copy is there already: {path}. Choose another name.</source>
        <translation>Die Datei für die Sicherung gibt es schon: {path}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy could not be written: {reason}.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose the folder for backups with its whole path.</source>
        <translation>Geben Sie den Ordner für Sicherungen mit vollem Pfad an.</translation>
    </message>
    <message>
        <source>The copy was written but could not be verified, so it was removed: {reason}.</source>
        <translation>Die Sicherung wurde geschrieben, ließ sich aber nicht prüfen und wurde gelöscht: {reason}.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 backups can be kept, made every 1 to 720 hours (0: not by time).</source>
        <translation>Es können 1 bis 1.000 Sicherungen bleiben, alle 1 bis 720 Stunden (0: nicht nach Zeit).</translation>
    </message>
    <message>
        <source>This barcode cannot be used: it is empty or too long.</source>
        <translation>Dieser Barcode ist nicht verwendbar: Er ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>The amount of this line would be too large. Use a smaller quantity.</source>
        <translation>Der Betrag dieser Position würde zu groß. Nehmen Sie eine kleinere Menge.</translation>
    </message>
    <message>
        <source>The ticket was changed meanwhile. Look at it again, then go on.</source>
        <translation>Der Bon wurde inzwischen geändert. Sehen Sie ihn noch einmal an und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>This discount is larger than what it reduces.</source>
        <translation>Dieser Rabatt ist größer als das, was er mindert.</translation>
    </message>
    <message>
        <source>This product takes no discount.</source>
        <translation>Dieser Artikel ist nicht rabattfähig.</translation>
    </message>
    <message>
        <source>This line is not on the ticket any more.</source>
        <translation>Diese Position ist nicht mehr auf dem Bon.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Diesen Bon gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The price must be between 0 and what a ticket can hold.</source>
        <translation>Der Preis muss zwischen 0 und dem liegen, was ein Bon fasst.</translation>
    </message>
    <message>
        <source>This product is sold in whole pieces only.</source>
        <translation>Dieser Artikel wird nur in ganzen Stück verkauft.</translation>
    </message>
    <message>
        <source>The quantity must be between 0.001 and 100,000.</source>
        <translation>Die Menge muss zwischen 0,001 und 100.000 liegen.</translation>
    </message>
    <message>
        <source>The ticket as stored cannot be read.</source>
        <translation>Der gespeicherte Bon ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>Der Text enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>The text is too long: at most {longest} characters.</source>
        <translation>Der Text ist zu lang: höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A ticket holds at most 2,000 lines. Finish this one and start another.</source>
        <translation>Ein Bon fasst höchstens 2.000 Positionen. Schließen Sie ihn ab und beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>A category as stored cannot be read.</source>
        <translation>Eine gespeicherte Warengruppe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The name of the category holds characters that cannot be stored.</source>
        <translation>Der Name der Warengruppe enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>Write a name for the category.</source>
        <translation>Geben Sie der Warengruppe einen Namen.</translation>
    </message>
    <message>
        <source>The name of the category is too long.</source>
        <translation>Der Name der Warengruppe ist zu lang.</translation>
    </message>
    <message>
        <source>This colour is not one of the ten shelf colours.</source>
        <translation>Diese Farbe ist keine der zehn Farben für Warengruppen.</translation>
    </message>
    <message>
        <source>This category is not there any more. Choose another.</source>
        <translation>Diese Warengruppe gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This way of selling is not known.</source>
        <translation>Diese Verkaufsart ist unbekannt.</translation>
    </message>
    <message>
        <source>The same command was sent twice with different contents. Nothing was changed.</source>
        <translation>Derselbe Auftrag kam zweimal mit verschiedenem Inhalt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This command has no identity. Nothing was changed.</source>
        <translation>Dieser Auftrag hat keine Kennung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB.</source>
        <translation>Eine Zelle ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The row holds a NUL character.</source>
        <translation>Die Zeile enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>Die Zeile hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>A quotation mark that begins in line {line} is never closed.</source>
        <translation>Ein Anführungszeichen, das in Zeile {line} beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The row holds bytes that are not text in the encoding of the file.</source>
        <translation>Die Zeile enthält Bytes, die in der Kodierung der Datei kein Text sind.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217. Write its three letters, for example EUR.</source>
        <translation>Das ist keine Währung nach ISO 4217. Schreiben Sie ihre drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Name the database as sqlite:///absolute/path/file.db.</source>
        <translation>Geben Sie die Datenbank an als sqlite:///absoluter/pfad/datei.db.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s data for too long. Try again.</source>
        <translation>Ein anderes Programm schreibt zu lange in die Daten des Geschäfts. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be opened: {path}. {reason}</source>
        <translation>Die Daten des Geschäfts lassen sich nicht öffnen: {path}. {reason}</translation>
    </message>
    <message>
        <source>The connection to the shop&apos;s data was lost. Try again.</source>
        <translation>Die Verbindung zu den Daten des Geschäfts ist abgebrochen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This would break a rule of the shop&apos;s data, so it was not stored.</source>
        <translation>Das würde eine Regel der Daten verletzen und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored. Make room, then try again.</source>
        <translation>Die Festplatte ist voll. Nichts wurde gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The shop&apos;s data could not be read or written. {reason}</source>
        <translation>Die Daten des Geschäfts konnten nicht gelesen oder geschrieben werden. {reason}</translation>
    </message>
    <message>
        <source>This cannot be done in the middle of another change.</source>
        <translation>Das geht nicht mitten in einer anderen Änderung.</translation>
    </message>
    <message>
        <source>This version has to change the shop&apos;s data first, and another program has them open. Close Shopdesk everywhere else, then try again.</source>
        <translation>Diese Version muss die Daten des Geschäfts zuerst umstellen, und ein anderes Programm hat sie geöffnet. Schließen Sie Shopdesk überall sonst und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A failure made by a test.</source>
        <translation>Ein Fehler, den ein Test gemacht hat.</translation>
    </message>
    <message>
        <source>The work on the shop&apos;s data was interrupted. Try again.</source>
        <translation>Die Arbeit an den Daten des Geschäfts wurde unterbrochen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check it before selling on.</source>
        <translation>Die Festplatte konnte nicht gelesen oder beschrieben werden. Prüfen Sie sie, bevor Sie weiterverkaufen.</translation>
    </message>
    <message>
        <source>Another program is bringing the shop&apos;s data to its version. Wait until it is done, then try again.</source>
        <translation>Ein anderes Programm stellt die Daten gerade auf seine Version um. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Two things were asked of the shop&apos;s data at once.</source>
        <translation>Zwei Dinge wurden zugleich von den Daten des Geschäfts verlangt.</translation>
    </message>
    <message>
        <source>The shop&apos;s data lies on a network drive ({path}), where it would be damaged sooner or later. Choose a folder on this computer.</source>
        <translation>Die Daten des Geschäfts liegen auf einem Netzlaufwerk ({path}), wo sie früher oder später Schaden nehmen. Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more.</source>
        <translation>Was verlangt wurde, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This can only be stored together with something else.</source>
        <translation>Das kann nur zusammen mit etwas anderem gespeichert werden.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs.</source>
        <translation>Der Speicher reicht nicht. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The shop&apos;s data was asked in a wrong way.</source>
        <translation>Die Daten des Geschäfts wurden falsch abgefragt.</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be written: {path}. Check the rights of the file and its folder.</source>
        <translation>Die Daten des Geschäfts sind nicht beschreibbar: {path}. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>What was to be changed is not there any more.</source>
        <translation>Was geändert werden sollte, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The shop&apos;s data holds something unexpected. Ask for help before selling on.</source>
        <translation>Die Daten des Geschäfts enthalten etwas Unerwartetes. Holen Sie Hilfe, bevor Sie weiterverkaufen.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>{path} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {neededMiB} MiB are needed in {path}, {availableMiB} MiB are free. Make room, or choose another place.</source>
        <translation>Auf der Festplatte ist nicht genug Platz: In {path} werden {neededMiB} MiB gebraucht, {availableMiB} MiB sind frei. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The shop has been set up already.</source>
        <translation>Das Geschäft ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>The first person must be the owner.</source>
        <translation>Die erste Person muss der Inhaber sein.</translation>
    </message>
    <message>
        <source>The last digit of this barcode does not fit the others. Scan or type it again.</source>
        <translation>Die letzte Ziffer dieses Barcodes passt nicht zu den anderen. Scannen oder tippen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>Eine Barcode-Nummer hat 8, 12, 13 oder 14 Ziffern.</translation>
    </message>
    <message>
        <source>A barcode number has digits only.</source>
        <translation>Eine Barcode-Nummer hat nur Ziffern.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned this barcode into a rounded number. Export the column as text and try again.</source>
        <translation>Eine Tabellenkalkulation hat diesen Barcode in eine gerundete Zahl verwandelt. Exportieren Sie die Spalte als Text und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Row {row}: {field} cannot be read: {value}.</source>
        <translation>Zeile {row}: {field} ist nicht lesbar: {value}.</translation>
    </message>
    <message>
        <source>The file has no column {column}.</source>
        <translation>Die Datei hat keine Spalte {column}.</translation>
    </message>
    <message>
        <source>The picture is damaged or not complete. Save it again and choose it anew.</source>
        <translation>Das Bild ist beschädigt oder unvollständig. Speichern Sie es noch einmal und wählen Sie es neu.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>Das Bild ist leer.</translation>
    </message>
    <message>
        <source>This is no picture of a known kind. Pictures can be PNG, JPEG or WebP.</source>
        <translation>Das ist kein Bild bekannter Art. Bilder können PNG, JPEG oder WebP sein.</translation>
    </message>
    <message>
        <source>The picture is not there any more.</source>
        <translation>Das Bild gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The picture is too large a file. Save it smaller, under 20 MB, and choose it anew.</source>
        <translation>Die Bilddatei ist zu groß. Speichern Sie sie kleiner, unter 20 MB, und wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>The picture has more than 40 megapixels. Save it smaller and choose it anew.</source>
        <translation>Das Bild hat mehr als 40 Megapixel. Speichern Sie es kleiner und wählen Sie es neu.</translation>
    </message>
    <message>
        <source>This computer cannot read WebP pictures: the package qt6-image-formats-plugins is not installed. Save the picture as PNG or JPEG.</source>
        <translation>Dieser Computer kann keine WebP-Bilder lesen: Das Paket qt6-image-formats-plugins ist nicht installiert. Speichern Sie das Bild als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN with one of the known fields: {map}.</source>
        <translation>--map nimmt FELD=SPALTE mit einem der bekannten Felder: {map}.</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header.</source>
        <translation>Die Zeile hat eine andere Zahl von Spalten als die Kopfzeile.</translation>
    </message>
    <message>
        <source>This field cannot be imported.</source>
        <translation>Dieses Feld kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>The file has no header that names its columns.</source>
        <translation>Die Datei hat keine Kopfzeile, die ihre Spalten benennt.</translation>
    </message>
    <message>
        <source>No column holds the names of the products. Name it with --map name=COLUMN.</source>
        <translation>Keine Spalte enthält die Namen der Artikel. Geben Sie sie mit --map name=SPALTE an.</translation>
    </message>
    <message>
        <source>The file is not a text file.</source>
        <translation>Die Datei ist keine Textdatei.</translation>
    </message>
    <message>
        <source>This number can be read in two ways.</source>
        <translation>Diese Zahl lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>The price is in another currency than the shop&apos;s.</source>
        <translation>Der Preis ist in einer anderen Währung als der des Geschäfts.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned this value into a rounded number. Export the column as text and try again.</source>
        <translation>Eine Tabellenkalkulation hat diesen Wert in eine gerundete Zahl verwandelt. Exportieren Sie die Spalte als Text und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The import was stopped. What had been imported stays.</source>
        <translation>Der Import wurde angehalten. Was importiert war, bleibt.</translation>
    </message>
    <message>
        <source>The journal was given a document without an identity.</source>
        <translation>Das Journal bekam einen Beleg ohne Kennung.</translation>
    </message>
    <message>
        <source>This is not a head of a journal. Write it as printed on the Z: the number, a colon and at least eight digits of the hash.</source>
        <translation>Das ist kein Kopf eines Journals. Schreiben Sie ihn wie auf dem Z gedruckt: die Nummer, einen Doppelpunkt und mindestens acht Stellen des Hashs.</translation>
    </message>
    <message>
        <source>A row of the journal as stored cannot be read ({member}). Do not change the file; use another copy.</source>
        <translation>Eine gespeicherte Zeile des Journals ist nicht lesbar ({member}). Ändern Sie die Datei nicht; nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Row {seq} of the journal does not follow the last one there, {last}. Use the side journal that was written after this copy.</source>
        <translation>Zeile {seq} des Journals folgt nicht auf die letzte dort, {last}. Nehmen Sie das Nebenjournal, das nach dieser Kopie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The journal was given no register.</source>
        <translation>Das Journal bekam keine Kasse.</translation>
    </message>
    <message>
        <source>Nothing can be journalled outside a transaction.</source>
        <translation>Außerhalb einer Transaktion kann nichts ins Journal geschrieben werden.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This number has no canonical form.</source>
        <translation>Diese Zahl hat keine kanonische Form.</translation>
    </message>
    <message>
        <source>The amount cannot be divided like this.</source>
        <translation>Der Betrag lässt sich so nicht teilen.</translation>
    </message>
    <message>
        <source>Amounts of different currencies cannot be added up.</source>
        <translation>Beträge verschiedener Währungen lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>This stock movement names no proper document.</source>
        <translation>Diese Bestandsbewegung nennt keinen richtigen Beleg.</translation>
    </message>
    <message>
        <source>This stock movement has no proper key.</source>
        <translation>Diese Bestandsbewegung hat keinen richtigen Schlüssel.</translation>
    </message>
    <message>
        <source>The note of this stock movement cannot be stored.</source>
        <translation>Die Notiz dieser Bestandsbewegung lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>This document is stored already.</source>
        <translation>Dieser Beleg ist schon gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing on the document.</source>
        <translation>Auf dem Beleg steht nichts.</translation>
    </message>
    <message>
        <source>The document does not add up and was not stored.</source>
        <translation>Der Beleg geht nicht auf und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>This document is not there.</source>
        <translation>Diesen Beleg gibt es nicht.</translation>
    </message>
    <message>
        <source>This number has been given already.</source>
        <translation>Diese Nummer ist schon vergeben.</translation>
    </message>
    <message>
        <source>This payment is stored already.</source>
        <translation>Diese Zahlung ist schon gespeichert.</translation>
    </message>
    <message>
        <source>A document with this number of another system is stored already.</source>
        <translation>Ein Beleg mit dieser Nummer eines anderen Systems ist schon gespeichert.</translation>
    </message>
    <message>
        <source>A document as stored cannot be read ({member}). Verify the shop and restore a backup.</source>
        <translation>Ein gespeicherter Beleg ist nicht lesbar ({member}). Prüfen Sie das Geschäft und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>Diese Belegart ist unbekannt.</translation>
    </message>
    <message>
        <source>This state of an order is not known.</source>
        <translation>Dieser Stand einer Bestellung ist unbekannt.</translation>
    </message>
    <message>
        <source>This state of payment is not known.</source>
        <translation>Dieser Zahlungsstand ist unbekannt.</translation>
    </message>
    <message>
        <source>Prices either include tax or have it added.</source>
        <translation>Preise enthalten die Steuer, oder sie kommt hinzu.</translation>
    </message>
    <message>
        <source>This version of Shopdesk cannot print a job of this kind: {kind}.</source>
        <translation>Diese Version von Shopdesk kann einen Druckauftrag dieser Art nicht drucken: {kind}.</translation>
    </message>
    <message>
        <source>This print job is not there any more.</source>
        <translation>Diesen Druckauftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This print job is not printing.</source>
        <translation>Dieser Druckauftrag wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>This print job is not waiting.</source>
        <translation>Dieser Druckauftrag wartet nicht.</translation>
    </message>
    <message>
        <source>The address of the printer is too long or holds characters that cannot be stored.</source>
        <translation>Die Adresse des Druckers ist zu lang oder enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>Write the address of the printer, or choose no printer.</source>
        <translation>Geben Sie die Adresse des Druckers an oder wählen Sie keinen Drucker.</translation>
    </message>
    <message>
        <source>The printer does not take the data: {reason}.</source>
        <translation>Der Drucker nimmt die Daten nicht an: {reason}.</translation>
    </message>
    <message>
        <source>Receipt paper has 32 or 42 columns.</source>
        <translation>Bonrollen haben 32 oder 42 Spalten.</translation>
    </message>
    <message>
        <source>The printer broke the connection. The receipt is printed again.</source>
        <translation>Der Drucker hat die Verbindung getrennt. Der Beleg wird noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>No receipt printer is set up. Choose one in the settings, or save the receipt as PDF.</source>
        <translation>Es ist kein Bondrucker eingerichtet. Wählen Sie einen in den Einstellungen oder speichern Sie den Beleg als PDF.</translation>
    </message>
    <message>
        <source>The printer is offline. Receipts wait until it is back.</source>
        <translation>Der Drucker ist offline. Belege warten, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Receipts wait until there is new paper.</source>
        <translation>Der Drucker hat kein Papier mehr. Belege warten auf neues Papier.</translation>
    </message>
    <message>
        <source>This computer has no printer queue of that name.</source>
        <translation>Dieser Computer hat keine Druckerwarteschlange dieses Namens.</translation>
    </message>
    <message>
        <source>The printer did not answer in time. Receipts wait until it does.</source>
        <translation>Der Drucker hat nicht rechtzeitig geantwortet. Belege warten, bis er es tut.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Receipts wait until it is switched on and connected.</source>
        <translation>Der Drucker ist nicht erreichbar. Belege warten, bis er eingeschaltet und verbunden ist.</translation>
    </message>
    <message>
        <source>An age limit is between 0 and 120 years.</source>
        <translation>Eine Altersgrenze liegt zwischen 0 und 120 Jahren.</translation>
    </message>
    <message>
        <source>This is the barcode of a receipt, not of a product.</source>
        <translation>Das ist der Barcode eines Belegs, nicht der eines Artikels.</translation>
    </message>
    <message>
        <source>The barcode {barcode} belongs to {productName} already.</source>
        <translation>Der Barcode {barcode} gehört schon zu {productName}.</translation>
    </message>
    <message>
        <source>The same barcode stands twice.</source>
        <translation>Derselbe Barcode steht zweimal da.</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. Look at it again, then save.</source>
        <translation>Der Artikel wurde inzwischen geändert. Sehen Sie ihn noch einmal an und speichern Sie dann.</translation>
    </message>
    <message>
        <source>The price has no currency.</source>
        <translation>Der Preis hat keine Währung.</translation>
    </message>
    <message>
        <source>Products carry this deposit. Take it off them first.</source>
        <translation>Artikel tragen dieses Pfand. Nehmen Sie es dort zuerst heraus.</translation>
    </message>
    <message>
        <source>A deposit goes with what is sold by the piece.</source>
        <translation>Pfand gehört zu dem, was stückweise verkauft wird.</translation>
    </message>
    <message>
        <source>Write what the deposit is.</source>
        <translation>Geben Sie an, wie hoch das Pfand ist.</translation>
    </message>
    <message>
        <source>A deposit carries no deposit.</source>
        <translation>Ein Pfand trägt selbst kein Pfand.</translation>
    </message>
    <message>
        <source>This deposit is not there any more.</source>
        <translation>Dieses Pfand gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The description holds characters that cannot be stored.</source>
        <translation>Die Beschreibung enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>Die Beschreibung ist zu lang.</translation>
    </message>
    <message>
        <source>The product has no identity.</source>
        <translation>Der Artikel hat keine Kennung.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This picture is not stored.</source>
        <translation>Dieses Bild ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The address of the picture cannot be used.</source>
        <translation>Die Adresse des Bildes ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The address of the picture is too long.</source>
        <translation>Die Adresse des Bildes ist zu lang.</translation>
    </message>
    <message>
        <source>This kind of product is not known.</source>
        <translation>Diese Artikelart ist unbekannt.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be stored.</source>
        <translation>Der Name enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name has at most 300 characters.</source>
        <translation>Ein Name hat höchstens 300 Zeichen.</translation>
    </message>
    <message>
        <source>This product is not there any more.</source>
        <translation>Diesen Artikel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The number of pieces of a barcode must be above zero.</source>
        <translation>Die Stückzahl eines Barcodes muss größer als null sein.</translation>
    </message>
    <message>
        <source>The price must be between 0 and 1,000,000,000.</source>
        <translation>Der Preis muss zwischen 0 und 1.000.000.000 liegen.</translation>
    </message>
    <message>
        <source>Goods are ordered anew at a level between -1,000,000 and 1,000,000.</source>
        <translation>Nachbestellt wird bei einem Stand zwischen -1.000.000 und 1.000.000.</translation>
    </message>
    <message>
        <source>The SKU holds characters that cannot be stored.</source>
        <translation>Die Artikelnummer enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>Another product has this SKU already.</source>
        <translation>Ein anderer Artikel hat diese Artikelnummer schon.</translation>
    </message>
    <message>
        <source>A SKU has at most 64 characters.</source>
        <translation>Eine Artikelnummer hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>The specifications cannot be read.</source>
        <translation>Die Angaben sind nicht lesbar.</translation>
    </message>
    <message>
        <source>A product cannot have that many barcodes.</source>
        <translation>So viele Barcodes kann ein Artikel nicht haben.</translation>
    </message>
    <message>
        <source>This is not a quantity. Write it like 3 or 1.25.</source>
        <translation>Das ist keine Menge. Schreiben Sie sie wie 3 oder 1,25.</translation>
    </message>
    <message>
        <source>This quantity is too large.</source>
        <translation>Diese Menge ist zu groß.</translation>
    </message>
    <message>
        <source>Too many rows were asked for.</source>
        <translation>Es wurden zu viele Zeilen verlangt.</translation>
    </message>
    <message>
        <source>The name of the register holds characters that cannot be stored.</source>
        <translation>Der Name der Kasse enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>The name of the register is too long: at most 200 characters.</source>
        <translation>Der Name der Kasse ist zu lang: höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>This register is not known.</source>
        <translation>Diese Kasse ist unbekannt.</translation>
    </message>
    <message>
        <source>The number of a register is between 1 and 999.</source>
        <translation>Die Nummer einer Kasse liegt zwischen 1 und 999.</translation>
    </message>
    <message>
        <source>Another register has this number.</source>
        <translation>Eine andere Kasse hat diese Nummer.</translation>
    </message>
    <message>
        <source>This database belongs to a shop without a register.</source>
        <translation>Diese Datenbank gehört zu einem Geschäft ohne Kasse.</translation>
    </message>
    <message>
        <source>The copy holds something that Shopdesk did not put there ({object}). It was not restored; use another copy.</source>
        <translation>Die Kopie enthält etwas, das nicht von Shopdesk stammt ({object}). Sie wurde nicht wiederhergestellt; nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The copy does not hold together, so it was not restored: {reason}. Use another copy.</source>
        <translation>Die Kopie ist nicht stimmig und wurde nicht wiederhergestellt: {reason}. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The copy is the shop&apos;s own file. Choose a backup.</source>
        <translation>Die Kopie ist die eigene Datei des Geschäfts. Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>This way of rounding is not known.</source>
        <translation>Diese Art zu runden ist unbekannt.</translation>
    </message>
    <message>
        <source>There is nothing to sell on this ticket.</source>
        <translation>Auf diesem Bon ist nichts zu verkaufen.</translation>
    </message>
    <message>
        <source>The payments do not settle the total yet.</source>
        <translation>Die Zahlungen decken die Summe noch nicht.</translation>
    </message>
    <message>
        <source>Another sale was stored under this identity. Look at the last receipt before selling on.</source>
        <translation>Unter dieser Kennung wurde ein anderer Verkauf gespeichert. Sehen Sie den letzten Beleg an, bevor Sie weiterverkaufen.</translation>
    </message>
    <message>
        <source>A return holds only goods that come back.</source>
        <translation>Eine Rücknahme enthält nur Ware, die zurückkommt.</translation>
    </message>
    <message>
        <source>The shift is closed. Open a shift, then take the payment.</source>
        <translation>Die Schicht ist geschlossen. Öffnen Sie eine Schicht und kassieren Sie dann.</translation>
    </message>
    <message>
        <source>A stock note cannot hold money.</source>
        <translation>Ein Lagerbeleg kann kein Geld enthalten.</translation>
    </message>
    <message>
        <source>This document takes no payment.</source>
        <translation>Dieser Beleg nimmt keine Zahlung an.</translation>
    </message>
    <message>
        <source>A ticket of training is not sold, and a real one is not practised with.</source>
        <translation>Ein Übungsbon wird nicht verkauft, und mit einem echten wird nicht geübt.</translation>
    </message>
    <message>
        <source>The total has changed: look at the ticket, then take the payment.</source>
        <translation>Die Summe hat sich geändert: Sehen Sie den Bon an und kassieren Sie dann.</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by another edition of this program and cannot be brought up to date.</source>
        <translation>Die Daten des Geschäfts stammen von einer anderen Ausgabe dieses Programms und lassen sich nicht umstellen.</translation>
    </message>
    <message>
        <source>The shop&apos;s data could not be brought up to date. It is unchanged. {reason}</source>
        <translation>Die Daten des Geschäfts ließen sich nicht umstellen. Sie sind unverändert. {reason}</translation>
    </message>
    <message>
        <source>The shop&apos;s data is not complete. Open it once with Shopdesk.</source>
        <translation>Die Daten des Geschäfts sind unvollständig. Öffnen Sie sie einmal mit Shopdesk.</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by a newer version of Shopdesk. Install that version; nothing was changed.</source>
        <translation>Die Daten des Geschäfts stammen von einer neueren Version von Shopdesk. Installieren Sie diese Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The shop&apos;s data is of an older version. Open it once with Shopdesk.</source>
        <translation>Die Daten des Geschäfts haben eine ältere Version. Öffnen Sie sie einmal mit Shopdesk.</translation>
    </message>
    <message>
        <source>Cash is rounded to a step above zero.</source>
        <translation>Bargeld wird auf einen Schritt über null gerundet.</translation>
    </message>
    <message>
        <source>This country is not known. Use its two letters, for example CA.</source>
        <translation>Dieses Land ist unbekannt. Nehmen Sie seine zwei Buchstaben, zum Beispiel DE.</translation>
    </message>
    <message>
        <source>The currency cannot be changed once there are documents.</source>
        <translation>Die Währung lässt sich nicht mehr ändern, sobald es Belege gibt.</translation>
    </message>
    <message>
        <source>Choose the currency of the shop.</source>
        <translation>Wählen Sie die Währung des Geschäfts.</translation>
    </message>
    <message>
        <source>Write the name of the shop.</source>
        <translation>Geben Sie den Namen des Geschäfts ein.</translation>
    </message>
    <message>
        <source>The name of the shop is too long.</source>
        <translation>Der Name des Geschäfts ist zu lang.</translation>
    </message>
    <message>
        <source>A text of the shop holds characters that cannot be stored.</source>
        <translation>Ein Text des Geschäfts enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>A text of the shop is too long.</source>
        <translation>Ein Text des Geschäfts ist zu lang.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Diese Zeitzone ist unbekannt.</translation>
    </message>
    <message>
        <source>The side journal is damaged at line {line}. What stands before it can be used; choose it alone, or restore without it.</source>
        <translation>Das Nebenjournal ist in Zeile {line} beschädigt. Was davor steht, ist brauchbar; wählen Sie nur dieses oder stellen Sie ohne es wieder her.</translation>
    </message>
    <message>
        <source>This tax class is used by products.</source>
        <translation>Diese Steuergruppe wird von Artikeln verwendet.</translation>
    </message>
    <message>
        <source>This tax class is not known in the shop.</source>
        <translation>Diese Steuergruppe ist im Geschäft unbekannt.</translation>
    </message>
    <message>
        <source>This is not a rate. Write percent, for example 9.975.</source>
        <translation>Das ist kein Satz. Schreiben Sie Prozent, zum Beispiel 9,975.</translation>
    </message>
    <message>
        <source>A rate is between 0 and 100 percent.</source>
        <translation>Ein Satz liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>Tax is rounded by line or by document.</source>
        <translation>Die Steuer wird je Position oder je Beleg gerundet.</translation>
    </message>
    <message>
        <source>The code of a tax class has letters, digits and hyphens only.</source>
        <translation>Der Code einer Steuergruppe hat nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>A tax has no name.</source>
        <translation>Eine Steuer hat keinen Namen.</translation>
    </message>
    <message>
        <source>A tax ends before it begins.</source>
        <translation>Eine Steuer endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Two tax classes have the same code.</source>
        <translation>Zwei Steuergruppen haben denselben Code.</translation>
    </message>
    <message>
        <source>Two rates of the same tax apply on one day.</source>
        <translation>Zwei Sätze derselben Steuer gelten an einem Tag.</translation>
    </message>
    <message>
        <source>A tax belongs to a class that is not there.</source>
        <translation>Eine Steuer gehört zu einer Gruppe, die es nicht gibt.</translation>
    </message>
    <message>
        <source>This much cash cannot be right. Type what was handed over again.</source>
        <translation>So viel Bargeld kann nicht stimmen. Tippen Sie noch einmal, was übergeben wurde.</translation>
    </message>
    <message>
        <source>This cannot be taken as a payment.</source>
        <translation>Das kann nicht als Zahlung angenommen werden.</translation>
    </message>
    <message>
        <source>Only cash can be more than what is to be paid.</source>
        <translation>Nur Bargeld kann mehr sein als der zu zahlende Betrag.</translation>
    </message>
    <message>
        <source>Money goes the other way here.</source>
        <translation>Das Geld geht hier in die andere Richtung.</translation>
    </message>
    <message>
        <source>This way of paying is not known.</source>
        <translation>Diese Zahlart ist unbekannt.</translation>
    </message>
    <message>
        <source>No number could be given. Nothing was stored.</source>
        <translation>Es ließ sich keine Nummer vergeben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The shop has not been set up yet.</source>
        <translation>Das Geschäft ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>A price is in another currency than the shop&apos;s.</source>
        <translation>Ein Preis ist in einer anderen Währung als der des Geschäfts.</translation>
    </message>
    <message>
        <source>The discount is larger than the sale.</source>
        <translation>Der Rabatt ist größer als der Verkauf.</translation>
    </message>
    <message>
        <source>A product has a tax class that the shop does not know. Correct it under Products.</source>
        <translation>Ein Artikel hat eine Steuergruppe, die das Geschäft nicht kennt. Berichtigen Sie sie unter Artikel.</translation>
    </message>
    <message>
        <source>Something failed before, so nothing of this was stored. Try again.</source>
        <translation>Vorher ist etwas gescheitert, deshalb wurde nichts davon gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This change has ended already.</source>
        <translation>Diese Änderung ist schon beendet.</translation>
    </message>
    <message>
        <source>A part of this change has not ended.</source>
        <translation>Ein Teil dieser Änderung ist nicht beendet.</translation>
    </message>
    <message>
        <source>Too many changes within each other.</source>
        <translation>Zu viele Änderungen ineinander.</translation>
    </message>
    <message>
        <source>A part of this change was given up, so nothing of it was stored.</source>
        <translation>Ein Teil dieser Änderung wurde aufgegeben, deshalb wurde nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>This unit is not known.</source>
        <translation>Diese Einheit ist unbekannt.</translation>
    </message>
    <message>
        <source>This person may not approve it. Choose somebody with the right.</source>
        <translation>Diese Person darf das nicht freigeben. Wählen Sie jemanden mit dem Recht dazu.</translation>
    </message>
    <message>
        <source>Nobody approves what they do themselves. Ask somebody else.</source>
        <translation>Niemand gibt frei, was er selbst tut. Fragen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer. Look again, then repeat your change.</source>
        <translation>Jemand anders hat diesen Kunden geändert. Sehen Sie nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>A credit limit is an amount from 0 up.</source>
        <translation>Ein Kreditlimit ist ein Betrag ab 0.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it or leave it empty.</source>
        <translation>Das ist keine E-Mail-Adresse. Berichtigen Sie sie oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Another customer has this e-mail address.</source>
        <translation>Ein anderer Kunde hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This customer has been erased and stays so.</source>
        <translation>Dieser Kunde wurde gelöscht und bleibt es.</translation>
    </message>
    <message>
        <source>This customer is stored already.</source>
        <translation>Dieser Kunde ist schon gespeichert.</translation>
    </message>
    <message>
        <source>A customer needs a name or a firm.</source>
        <translation>Ein Kunde braucht einen Namen oder eine Firma.</translation>
    </message>
    <message>
        <source>This customer is not there.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>The note seems to hold the number of a payment card. Take it out: card numbers are never stored.</source>
        <translation>Die Notiz enthält offenbar die Nummer einer Zahlungskarte. Nehmen Sie sie heraus: Kartennummern werden nie gespeichert.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be stored.</source>
        <translation>Dieser Text enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>This text is too long. At most {maximum} characters fit.</source>
        <translation>Dieser Text ist zu lang. Höchstens {maximum} Zeichen passen.</translation>
    </message>
    <message>
        <source>A customer has at most ten addresses.</source>
        <translation>Ein Kunde hat höchstens zehn Adressen.</translation>
    </message>
    <message>
        <source>You may not do this. Ask somebody with the right.</source>
        <translation>Das dürfen Sie nicht. Fragen Sie jemanden mit dem Recht dazu.</translation>
    </message>
    <message>
        <source>The PIN could not be stored safely.</source>
        <translation>Die PIN konnte nicht sicher gespeichert werden.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Eine PIN hat nur Ziffern.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Avoid equal digits and runs such as 1234.</source>
        <translation>Diese PIN ist zu leicht zu erraten. Meiden Sie gleiche Ziffern und Folgen wie 1234.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a moment, then try again.</source>
        <translation>Zu viele falsche PINs. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wrong PIN. {triesLeft} tries left before a pause.</source>
        <translation>Falsche PIN. Noch {triesLeft} Versuche bis zu einer Pause.</translation>
    </message>
    <message>
        <source>This role cannot be stored.</source>
        <translation>Diese Rolle lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>A limit is an amount from 0 up, or 0 to 100 %.</source>
        <translation>Ein Limit ist ein Betrag ab 0 oder 0 bis 100 %.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Eine Rolle braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another role has this name.</source>
        <translation>Eine andere Rolle hat diesen Namen.</translation>
    </message>
    <message>
        <source>The name of a role has at most 40 characters.</source>
        <translation>Der Name einer Rolle hat höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>An owner may do everything. Make another role for less.</source>
        <translation>Ein Inhaber darf alles. Legen Sie für weniger eine andere Rolle an.</translation>
    </message>
    <message>
        <source>This colour cannot be used.</source>
        <translation>Diese Farbe ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This person is there already.</source>
        <translation>Diese Person gibt es schon.</translation>
    </message>
    <message>
        <source>A shop needs an owner who is active. Make somebody else an owner first.</source>
        <translation>Ein Geschäft braucht einen aktiven Inhaber. Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Diesen Namen hat schon jemand.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters.</source>
        <translation>Ein Name hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Diese Person arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>This person is not known.</source>
        <translation>Diese Person ist unbekannt.</translation>
    </message>
    <message>
        <source>You cannot lower your own rights. Ask another owner.</source>
        <translation>Ihre eigenen Rechte können Sie nicht verringern. Fragen Sie einen anderen Inhaber.</translation>
    </message>
    <message>
        <source>Everyone needs a PIN.</source>
        <translation>Alle brauchen eine PIN.</translation>
    </message>
    <message>
        <source>This role is not known.</source>
        <translation>Diese Rolle ist unbekannt.</translation>
    </message>
    <message>
        <source>Something went wrong that Shopdesk has no words for (%1).</source>
        <translation>Es ist etwas schiefgegangen, für das Shopdesk keine Worte hat (%1).</translation>
    </message>
    <message>
        <source>Street, city and postal code are needed to deliver an order.</source>
        <translation>Für eine Lieferung werden Straße, Ort und Postleitzahl gebraucht.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order meanwhile. Look at it again.</source>
        <translation>Jemand anders hat diese Bestellung inzwischen geändert. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This order is there already.</source>
        <translation>Diese Bestellung gibt es schon.</translation>
    </message>
    <message>
        <source>Choose a customer of the shop: an invoice is owed on their account.</source>
        <translation>Wählen Sie einen Kunden des Geschäfts: Eine Rechnung wird auf seinem Konto geschuldet.</translation>
    </message>
    <message>
        <source>This line is not in the order any more.</source>
        <translation>Diese Position ist nicht mehr in der Bestellung.</translation>
    </message>
    <message>
        <source>The order does not go there from where it stands. Look at it again.</source>
        <translation>Von ihrem Stand aus geht die Bestellung nicht dorthin. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Say who the order is for.</source>
        <translation>Geben Sie an, für wen die Bestellung ist.</translation>
    </message>
    <message>
        <source>Put something on the ticket first.</source>
        <translation>Setzen Sie zuerst etwas auf den Bon.</translation>
    </message>
    <message>
        <source>This order is not there.</source>
        <translation>Diese Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing would be left of the order. Cancel it instead.</source>
        <translation>Von der Bestellung bliebe nichts übrig. Stornieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The shop holds no money of this order.</source>
        <translation>Das Geschäft hat kein Geld für diese Bestellung.</translation>
    </message>
    <message>
        <source>Only an order that is confirmed and not yet sent can be changed.</source>
        <translation>Nur eine bestätigte und noch nicht versandte Bestellung kann geändert werden.</translation>
    </message>
    <message>
        <source>Returns and payments on account cannot be ordered. Take them off the ticket.</source>
        <translation>Rücknahmen und Zahlungen auf das Konto lassen sich nicht bestellen. Nehmen Sie sie vom Bon.</translation>
    </message>
    <message>
        <source>This order was placed already with other contents. Look for it under Orders.</source>
        <translation>Diese Bestellung wurde schon mit anderem Inhalt aufgegeben. Suchen Sie sie unter Bestellungen.</translation>
    </message>
    <message>
        <source>Say how many there are: fewer than were ordered.</source>
        <translation>Geben Sie an, wie viele es sind: weniger als bestellt.</translation>
    </message>
    <message>
        <source>An order that is paid before is paid in full, and no other.</source>
        <translation>Eine vorausbezahlte Bestellung wird ganz bezahlt, und keine andere.</translation>
    </message>
    <message>
        <source>A stored order was damaged. Check the shop&apos;s data, and restore the last backup if needed.</source>
        <translation>Eine gespeicherte Bestellung wurde beschädigt. Prüfen Sie die Daten des Geschäfts und stellen Sie bei Bedarf die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>Dieser Text hat Zeichen, die sich nicht aufbewahren lassen.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>This way to pay an order is not known.</source>
        <translation>Diese Zahlart für Bestellungen ist unbekannt.</translation>
    </message>
    <message>
        <source>A prepayment belongs to an order and is taken when it is placed.</source>
        <translation>Eine Vorauszahlung gehört zu einer Bestellung und wird bei der Aufgabe genommen.</translation>
    </message>
    <message>
        <source>Of {name} only {available} can still be promised, not {requested}.</source>
        <translation>Von {name} können nur noch {available} zugesagt werden, nicht {requested}.</translation>
    </message>
    <message>
        <source>The stock of this order has moved on already. Look at it again.</source>
        <translation>Der Bestand dieser Bestellung ist schon weiter. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>A terminal can be asked for an amount above zero only.</source>
        <translation>Von einem Terminal kann nur ein Betrag über null verlangt werden.</translation>
    </message>
    <message>
        <source>Write what you found out, in at most 200 characters.</source>
        <translation>Schreiben Sie auf, was Sie herausgefunden haben, höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>This payment has no identity. Nothing was asked of the terminal.</source>
        <translation>Diese Zahlung hat keine Kennung. Vom Terminal wurde nichts verlangt.</translation>
    </message>
    <message>
        <source>The terminal has not approved this payment. Ask the terminal.</source>
        <translation>Das Terminal hat diese Zahlung nicht genehmigt. Fragen Sie das Terminal.</translation>
    </message>
    <message>
        <source>This payment at the terminal is not known.</source>
        <translation>Diese Zahlung am Terminal ist unbekannt.</translation>
    </message>
    <message>
        <source>The terminal took another amount than the ticket now asks for. Give it back at the terminal, then pay again.</source>
        <translation>Das Terminal hat einen anderen Betrag genommen, als der Bon jetzt verlangt. Geben Sie ihn am Terminal zurück und kassieren Sie neu.</translation>
    </message>
    <message>
        <source>A payment at the terminal as stored cannot be read.</source>
        <translation>Eine gespeicherte Zahlung am Terminal ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What became of the last payment of this ticket is not known yet. Ask the terminal first.</source>
        <translation>Was aus der letzten Zahlung dieses Bons wurde, ist noch unbekannt. Fragen Sie zuerst das Terminal.</translation>
    </message>
    <message>
        <source>This payment belongs to another sale already.</source>
        <translation>Diese Zahlung gehört schon zu einem anderen Verkauf.</translation>
    </message>
    <message>
        <source>This payment went on meanwhile. Look at it again.</source>
        <translation>Diese Zahlung ist inzwischen weitergegangen. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has expired: its last day was {until}.</source>
        <translation>Der Coupon {coupon} ist abgelaufen: Sein letzter Tag war {until}.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this ticket already.</source>
        <translation>Der Coupon {coupon} ist schon auf diesem Bon.</translation>
    </message>
    <message>
        <source>The coupon {coupon} holds from {from} on.</source>
        <translation>Der Coupon {coupon} gilt ab {from}.</translation>
    </message>
    <message>
        <source>The coupon {coupon} does not hold at this hour or on this day of the week.</source>
        <translation>Der Coupon {coupon} gilt nicht zu dieser Stunde oder an diesem Wochentag.</translation>
    </message>
    <message>
        <source>No promotion of this shop has the coupon {coupon}.</source>
        <translation>Keine Aktion dieses Geschäfts hat den Coupon {coupon}.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be. Take it off the ticket.</source>
        <translation>Der Coupon {coupon} ist aufgebraucht. Nehmen Sie ihn vom Bon.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is no longer taken: its promotion was ended.</source>
        <translation>Der Coupon {coupon} wird nicht mehr angenommen: Seine Aktion wurde beendet.</translation>
    </message>
    <message>
        <source>The port of the terminal&apos;s program is between 1 and 65535.</source>
        <translation>Der Port des Terminalprogramms liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>This setting of the scale is not possible.</source>
        <translation>Diese Einstellung der Waage ist nicht möglich.</translation>
    </message>
    <message>
        <source>Name the serial line the scale is connected to.</source>
        <translation>Geben Sie die serielle Schnittstelle der Waage an.</translation>
    </message>
    <message>
        <source>Choose what the simulated terminal does.</source>
        <translation>Wählen Sie, was das simulierte Terminal tut.</translation>
    </message>
    <message>
        <source>The fiscal device signed {number} with other contents. Ask for help before selling on.</source>
        <translation>Die Signatureinheit hat {number} mit anderem Inhalt signiert. Holen Sie Hilfe, bevor Sie weiterverkaufen.</translation>
    </message>
    <message>
        <source>The fiscal device is out of order. Receipts say so until it works again.</source>
        <translation>Die Signatureinheit ist gestört. Belege weisen darauf hin, bis sie wieder arbeitet.</translation>
    </message>
    <message>
        <source>The fiscal device does not answer. Check that it is switched on and connected.</source>
        <translation>Die Signatureinheit antwortet nicht. Prüfen Sie, ob sie eingeschaltet und verbunden ist.</translation>
    </message>
    <message>
        <source>This figure can have at most {most} decimals.</source>
        <translation>Diese Zahl kann höchstens {most} Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>Write a name for this kind of label.</source>
        <translation>Geben Sie dieser Etikettenart einen Namen.</translation>
    </message>
    <message>
        <source>The name of a kind of label has at most 60 characters.</source>
        <translation>Der Name einer Etikettenart hat höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character {position}. Write fixed digits in front, I for the product, P, W or N for price, weight or number, V and C for the check digits.</source>
        <translation>Das Muster ist bei Zeichen {position} falsch. Schreiben Sie vorn feste Ziffern, I für den Artikel, P, W oder N für Preis, Gewicht oder Anzahl, V und C für die Prüfziffern.</translation>
    </message>
    <message>
        <source>At most {most} kinds of label are possible.</source>
        <translation>Höchstens {most} Etikettenarten sind möglich.</translation>
    </message>
    <message>
        <source>The label holds a weight, but this product is not sold by weight. Change its unit, or the kind of label.</source>
        <translation>Das Etikett enthält ein Gewicht, aber dieser Artikel wird nicht nach Gewicht verkauft. Ändern Sie seine Einheit oder die Etikettenart.</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open. Close it; what waits is printed then.</source>
        <translation>Der Deckel des Bondruckers ist offen. Schließen Sie ihn; was wartet, wird dann gedruckt.</translation>
    </message>
    <message>
        <source>The cutter of the receipt printer is blocked. Open the cover, take the paper out, switch it off and on.</source>
        <translation>Der Abschneider des Bondruckers klemmt. Öffnen Sie den Deckel, nehmen Sie das Papier heraus, schalten Sie ihn aus und ein.</translation>
    </message>
    <message>
        <source>Somebody changed this promotion meanwhile. Look at it again.</source>
        <translation>Jemand hat diese Aktion inzwischen geändert. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>A coupon code has 1 to 40 characters.</source>
        <translation>Ein Couponcode hat 1 bis 40 Zeichen.</translation>
    </message>
    <message>
        <source>Say how much the promotion gives.</source>
        <translation>Geben Sie an, wie viel die Aktion gewährt.</translation>
    </message>
    <message>
        <source>This figure of the promotion is not possible.</source>
        <translation>Diese Zahl der Aktion ist nicht möglich.</translation>
    </message>
    <message>
        <source>This promotion has no identity. Nothing was stored.</source>
        <translation>Diese Aktion hat keine Kennung. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This kind of promotion is not known.</source>
        <translation>Diese Art von Aktion ist unbekannt.</translation>
    </message>
    <message>
        <source>Write a name for the promotion: it stands on receipts.</source>
        <translation>Geben Sie der Aktion einen Namen: Er steht auf Belegen.</translation>
    </message>
    <message>
        <source>The name of a promotion has at most 100 characters.</source>
        <translation>Der Name einer Aktion hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>This promotion is not there any more.</source>
        <translation>Diese Aktion gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A bundle has 1 to 10 parts and at least two pieces.</source>
        <translation>Ein Bündel hat 1 bis 10 Teile und mindestens zwei Stück.</translation>
    </message>
    <message>
        <source>A promotion names at most 1,000 products and categories. Use a category.</source>
        <translation>Eine Aktion nennt höchstens 1.000 Artikel und Warengruppen. Nehmen Sie eine Warengruppe.</translation>
    </message>
    <message>
        <source>A promotion as stored cannot be read.</source>
        <translation>Eine gespeicherte Aktion ist nicht lesbar.</translation>
    </message>
    <message>
        <source>At most {most} promotions can be active. End one first.</source>
        <translation>Höchstens {most} Aktionen können aktiv sein. Beenden Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The promotion ends before it begins, or on no day of the week.</source>
        <translation>Die Aktion endet, bevor sie beginnt, oder gilt an keinem Wochentag.</translation>
    </message>
    <message>
        <source>The scale at {port} gives no weight that can be read. Check its settings, or type the weight.</source>
        <translation>Die Waage an {port} liefert kein lesbares Gewicht. Prüfen Sie ihre Einstellungen oder tippen Sie das Gewicht.</translation>
    </message>
    <message>
        <source>The scale at {port} cannot be reached. Check the cable, or type the weight.</source>
        <translation>Die Waage an {port} ist nicht erreichbar. Prüfen Sie das Kabel oder tippen Sie das Gewicht.</translation>
    </message>
    <message>
        <source>This setting of the serial line is not possible.</source>
        <translation>Diese Einstellung der seriellen Schnittstelle ist nicht möglich.</translation>
    </message>
    <message>
        <source>{port} cannot be opened: {reason}.</source>
        <translation>{port} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>No payment terminal is set up for this register. Enter the card payment by hand.</source>
        <translation>Für diese Kasse ist kein Kartenterminal eingerichtet. Erfassen Sie die Kartenzahlung von Hand.</translation>
    </message>
    <message>
        <source>The program of the payment terminal speaks another version. Update it, or enter the card payment by hand.</source>
        <translation>Das Programm des Kartenterminals spricht eine andere Version. Aktualisieren Sie es oder erfassen Sie die Kartenzahlung von Hand.</translation>
    </message>
    <message>
        <source>The payment terminal cannot be reached, so nothing was taken. Check it, or pay in another way.</source>
        <translation>Das Kartenterminal ist nicht erreichbar, also wurde nichts genommen. Prüfen Sie es oder kassieren Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>This was done already with other figures. Look at the shift, then enter it anew.</source>
        <translation>Das wurde schon mit anderen Zahlen getan. Sehen Sie die Schicht an und erfassen Sie es neu.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Geben Sie an, wofür.</translation>
    </message>
    <message>
        <source>The reason can have 200 characters at most.</source>
        <translation>Der Grund kann höchstens 200 Zeichen haben.</translation>
    </message>
    <message>
        <source>The month is there already: {path}. Choose another folder.</source>
        <translation>Den Monat gibt es dort schon: {path}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A report covers one day to ten years, from the first day to the last.</source>
        <translation>Ein Bericht umfasst einen Tag bis zehn Jahre, vom ersten Tag bis zum letzten.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Der Bericht wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no report of this name.</source>
        <translation>Einen Bericht dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>A shift is open at this register already.</source>
        <translation>An dieser Kasse ist schon eine Schicht offen.</translation>
    </message>
    <message>
        <source>The shift has no proper date.</source>
        <translation>Die Schicht hat kein richtiges Datum.</translation>
    </message>
    <message>
        <source>The counted amount must be between 0 and 1,000,000,000.</source>
        <translation>Der gezählte Betrag muss zwischen 0 und 1.000.000.000 liegen.</translation>
    </message>
    <message>
        <source>The float must be between 0 and 1,000,000.</source>
        <translation>Der Wechselgeldbestand muss zwischen 0 und 1.000.000 liegen.</translation>
    </message>
    <message>
        <source>Choose another person who takes over the drawer.</source>
        <translation>Wählen Sie eine andere Person, die die Lade übernimmt.</translation>
    </message>
    <message>
        <source>No more than what was counted can stay in the drawer.</source>
        <translation>In der Lade kann nicht mehr bleiben, als gezählt wurde.</translation>
    </message>
    <message>
        <source>This shift is not there.</source>
        <translation>Diese Schicht gibt es nicht.</translation>
    </message>
    <message>
        <source>This shift is not open.</source>
        <translation>Diese Schicht ist nicht offen.</translation>
    </message>
    <message>
        <source>Say what the difference comes from, then close the shift.</source>
        <translation>Geben Sie an, woher die Differenz kommt, und schließen Sie dann die Schicht.</translation>
    </message>
    <message>
        <source>The stored report was damaged. Check the shop&apos;s data, and restore the last backup if needed.</source>
        <translation>Der gespeicherte Bericht wurde beschädigt. Prüfen Sie die Daten des Geschäfts und stellen Sie bei Bedarf die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This shift has no Z yet. Close it first.</source>
        <translation>Diese Schicht hat noch kein Z. Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This changes too many things at once, so nothing of it was stored. Do it in parts.</source>
        <translation>Das ändert zu vieles auf einmal, deshalb wurde nichts davon gespeichert. Gehen Sie in Teilen vor.</translation>
    </message>
    <message>
        <source>A shop is moved from or into a file.</source>
        <translation>Ein Geschäft zieht aus einer Datei oder in eine Datei um.</translation>
    </message>
    <message>
        <source>There is a shop in {path} already. Choose an empty database.</source>
        <translation>In {path} gibt es schon ein Geschäft. Wählen Sie eine leere Datenbank.</translation>
    </message>
    <message>
        <source>These are one record already. Choose the other one.</source>
        <translation>Diese sind schon ein Eintrag. Wählen Sie den anderen.</translation>
    </message>
    <message>
        <source>Orders of this customer are under way and need name and address. Finish or cancel them first.</source>
        <translation>Bestellungen dieses Kunden sind unterwegs und brauchen Name und Adresse. Schließen Sie sie zuerst ab oder stornieren Sie sie.</translation>
    </message>
    <message>
        <source>The invoice of this order is written, so its lines stay. Cancel the order and credit the invoice instead.</source>
        <translation>Die Rechnung dieser Bestellung ist geschrieben, deshalb bleiben ihre Positionen. Stornieren Sie die Bestellung und schreiben Sie stattdessen die Rechnung gut.</translation>
    </message>
    <message>
        <source>Complete the postal code. There it looks like {form}, A for a letter and 1 for a digit.</source>
        <translation>Vervollständigen Sie die Postleitzahl. Dort sieht sie aus wie {form}, A für einen Buchstaben und 1 für eine Ziffer.</translation>
    </message>
    <message>
        <source>Choose the province or state: it belongs on the address.</source>
        <translation>Wählen Sie die Provinz oder den Staat: Sie gehören auf die Adresse.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>This is invoiced already as {number}.</source>
        <translation>Das ist schon berechnet als {number}.</translation>
    </message>
    <message>
        <source>This invoice is not there.</source>
        <translation>Diese Rechnung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to credit: nothing of the invoice was taken back since.</source>
        <translation>Es gibt nichts gutzuschreiben: Seither wurde nichts von der Rechnung zurückgenommen.</translation>
    </message>
    <message>
        <source>A stored invoice was damaged. Check the shop&apos;s data, and restore the last backup if needed.</source>
        <translation>Eine gespeicherte Rechnung wurde beschädigt. Prüfen Sie die Daten des Geschäfts und stellen Sie bei Bedarf die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The invoice is written when the order is packed, since lines can still fall short before.</source>
        <translation>Die Rechnung wird geschrieben, wenn die Bestellung gepackt ist, denn vorher können Positionen noch fehlen.</translation>
    </message>
    <message>
        <source>This was booked or put aside already. Begin another.</source>
        <translation>Das wurde schon gebucht oder beiseitegelegt. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This is no goods: it has no stock to count.</source>
        <translation>Das ist keine Ware: Es hat keinen Bestand, der sich zählen lässt.</translation>
    </message>
    <message>
        <source>This delivery or stocktake is not there.</source>
        <translation>Diese Lieferung oder Inventur gibt es nicht.</translation>
    </message>
    <message>
        <source>Scan something first.</source>
        <translation>Scannen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>This was begun already with other contents. Begin another.</source>
        <translation>Das wurde schon mit anderem Inhalt begonnen. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This text is too long or has characters that cannot be kept.</source>
        <translation>Dieser Text ist zu lang oder hat Zeichen, die sich nicht aufbewahren lassen.</translation>
    </message>
    <message>
        <source>No more than 10,000 products fit. Book these, then begin another.</source>
        <translation>Mehr als 10.000 Artikel passen nicht. Buchen Sie diese und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Somebody else has changed this supplier. Look again, then repeat your change.</source>
        <translation>Jemand anders hat diesen Lieferanten geändert. Sehen Sie nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>A supplier needs a name.</source>
        <translation>Ein Lieferant braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another supplier has this name.</source>
        <translation>Ein anderer Lieferant hat diesen Namen.</translation>
    </message>
    <message>
        <source>This supplier is not there.</source>
        <translation>Diesen Lieferanten gibt es nicht.</translation>
    </message>
    <message>
        <source>This number is too large, or below what makes sense.</source>
        <translation>Diese Zahl ist zu groß oder kleiner, als sinnvoll ist.</translation>
    </message>
    <message>
        <source>This code does not fit. Look at the last message, or ask for another code.</source>
        <translation>Dieser Code passt nicht. Sehen Sie in die letzte Nachricht oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in, or choose a new password.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es ein Konto. Melden Sie sich an oder wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>We know this address. Type the code that we have sent there.</source>
        <translation>Wir kennen diese Adresse. Tippen Sie den Code, den wir dorthin gesendet haben.</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>An account needs a password.</source>
        <translation>Ein Konto braucht ein Passwort.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>Sie sind nicht mehr angemeldet. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a moment, then try again.</source>
        <translation>Zu viele falsche Passwörter. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>E-mail address and password do not fit together.</source>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Write it like mail.example.com.</source>
        <translation>Das ist nicht der Name eines Servers. Schreiben Sie ihn wie mail.example.com.</translation>
    </message>
    <message>
        <source>The mail server broke off. The message is tried again. ({reason})</source>
        <translation>Der Mailserver hat abgebrochen. Die Nachricht wird noch einmal versucht. ({reason})</translation>
    </message>
    <message>
        <source>The mail server asks to try again later. ({reason})</source>
        <translation>Der Mailserver bittet, es später noch einmal zu versuchen. ({reason})</translation>
    </message>
    <message>
        <source>The connection to the mail server cannot be encrypted as chosen, so nothing was sent. ({reason})</source>
        <translation>Die Verbindung zum Mailserver lässt sich nicht wie gewählt verschlüsseln, deshalb wurde nichts gesendet. ({reason})</translation>
    </message>
    <message>
        <source>This message has been sent or taken away already.</source>
        <translation>Diese Nachricht wurde schon gesendet oder weggenommen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The mail server does not take this message. ({reason})</source>
        <translation>Der Mailserver nimmt diese Nachricht nicht an. ({reason})</translation>
    </message>
    <message>
        <source>The mail server does not accept this user and password. ({reason})</source>
        <translation>Der Mailserver nimmt diesen Benutzer und dieses Passwort nicht an. ({reason})</translation>
    </message>
    <message>
        <source>The mail server does not answer. Are its name and port right? ({reason})</source>
        <translation>Der Mailserver antwortet nicht. Stimmen Name und Port? ({reason})</translation>
    </message>
    <message>
        <source>This text is too long or holds characters that a mail server does not take.</source>
        <translation>Dieser Text ist zu lang oder enthält Zeichen, die ein Mailserver nicht annimmt.</translation>
    </message>
    <message>
        <source>This password holds characters that cannot be used.</source>
        <translation>Dieses Passwort enthält Zeichen, die nicht verwendet werden können.</translation>
    </message>
    <message>
        <source>This password is too long. At most {max} letters and figures fit.</source>
        <translation>Dieses Passwort ist zu lang. Höchstens {max} Buchstaben und Ziffern passen.</translation>
    </message>
    <message>
        <source>A password has at least {min} characters.</source>
        <translation>Ein Passwort hat mindestens {min} Zeichen.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use different characters.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten. Verwenden Sie verschiedene Zeichen.</translation>
    </message>
    <message>
        <source>The shop does not offer this any more. Choose another way.</source>
        <translation>Das bietet das Geschäft nicht mehr an. Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>{name} is sold at the counter only. Ask us, we are glad to help.</source>
        <translation>{name} gibt es nur an der Theke. Fragen Sie uns, wir helfen gern.</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together.</source>
        <translation>Name und PIN passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This order could not be made. Place it again.</source>
        <translation>Diese Bestellung konnte nicht angelegt werden. Geben Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Placing the order was interrupted, so it was not made. Place it again.</source>
        <translation>Das Aufgeben der Bestellung wurde unterbrochen, sie ist nicht angelegt. Geben Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Where the shop&apos;s parts run apart, an order is paid when it is handed over or by invoice.</source>
        <translation>Wo die Teile des Geschäfts getrennt laufen, wird eine Bestellung bei der Übergabe oder auf Rechnung bezahlt.</translation>
    </message>
    <message>
        <source>This role is not known. It is customer, staff or admin.</source>
        <translation>Diese Rolle ist unbekannt. Es gibt customer, staff und admin.</translation>
    </message>
    <message>
        <source>Another service answered what nobody understands. Look at its log.</source>
        <translation>Ein anderer Dienst antwortet, was niemand versteht. Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The service {dependency} takes too long. Try again.</source>
        <translation>Der Dienst {dependency} braucht zu lange. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service {dependency} does not answer. Try again in a moment.</source>
        <translation>Der Dienst {dependency} antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nobody can be served at {address}: {reason}</source>
        <translation>Unter {address} kann niemand bedient werden: {reason}</translation>
    </message>
    <message>
        <source>Another service answered without {field}. Look at its version.</source>
        <translation>Ein anderer Dienst hat ohne {field} geantwortet. Prüfen Sie seine Version.</translation>
    </message>
    <message>
        <source>This product has no stock.</source>
        <translation>Dieser Artikel hat keinen Bestand.</translation>
    </message>
    <message>
        <source>This page cannot be asked for here.</source>
        <translation>Diese Seite kann hier nicht verlangt werden.</translation>
    </message>
    <message>
        <source>The sign-in is too old. Sign in again.</source>
        <translation>Die Anmeldung ist zu alt. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This is no sign-in of this shop.</source>
        <translation>Das ist keine Anmeldung dieses Geschäfts.</translation>
    </message>
    <message>
        <source>The key that sign-ins are signed with has at least {least} bytes.</source>
        <translation>Der Schlüssel, mit dem Anmeldungen signiert werden, hat mindestens {least} Bytes.</translation>
    </message>
    <message>
        <source>This import is not there.</source>
        <translation>Diesen Import gibt es nicht.</translation>
    </message>
    <message>
        <source>{productName} of this import was sold, ordered or put on a ticket since, so nothing was undone. Change the products by hand.</source>
        <translation>{productName} aus diesem Import wurde seither verkauft, bestellt oder auf einen Bon gesetzt, deshalb wurde nichts rückgängig gemacht. Ändern Sie die Artikel von Hand.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>Dieser Import ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This import was more than seven days ago. Change the products by hand.</source>
        <translation>Dieser Import ist mehr als sieben Tage her. Ändern Sie die Artikel von Hand.</translation>
    </message>
    <message>
        <source>There is no {host} on the internet.</source>
        <translation>Im Internet gibt es {host} nicht.</translation>
    </message>
    <message>
        <source>Pictures are fetched from addresses that begin with https:// only.</source>
        <translation>Bilder werden nur von Adressen geholt, die mit https:// beginnen.</translation>
    </message>
    <message>
        <source>{host} is not on the open internet. Save the picture and choose it as a file.</source>
        <translation>{host} ist nicht im offenen Internet. Speichern Sie das Bild und wählen Sie es als Datei.</translation>
    </message>
    <message>
        <source>There is no picture at this address (status {status}).</source>
        <translation>Unter dieser Adresse gibt es kein Bild (Status {status}).</translation>
    </message>
    <message>
        <source>The picture at this address has more than 10 MB. Save it smaller and choose it as a file.</source>
        <translation>Das Bild unter dieser Adresse hat mehr als 10 MB. Speichern Sie es kleiner und wählen Sie es als Datei.</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>Die Adresse führt ohne Ende von einem Ort zum nächsten.</translation>
    </message>
    <message>
        <source>The picture cannot be fetched: {reason}.</source>
        <translation>Das Bild lässt sich nicht holen: {reason}.</translation>
    </message>
    <message>
        <source>Prices have changed. Look at your cart again, then order.</source>
        <translation>Preise haben sich geändert. Sehen Sie Ihren Warenkorb noch einmal an und bestellen Sie dann.</translation>
    </message>
    <message>
        <source>The fields of this category were changed elsewhere. Close and open them again.</source>
        <translation>Die Felder dieser Kategorie wurden anderswo geändert. Schließen Sie sie und öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>A category cannot stand below itself. Choose another one.</source>
        <translation>Eine Kategorie kann nicht unter sich selbst stehen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Write what can be chosen for {name}, with commas between.</source>
        <translation>Schreiben Sie mit Kommas getrennt, was für {name} gewählt werden kann.</translation>
    </message>
    <message>
        <source>{name}: the key, the unit or a choice is too long or cannot be stored.</source>
        <translation>{name}: Der Schlüssel, die Einheit oder eine Auswahl ist zu lang oder lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>Give each field a name.</source>
        <translation>Geben Sie jedem Feld einen Namen.</translation>
    </message>
    <message>
        <source>The name of a field has at most 80 characters, its key 64.</source>
        <translation>Der Name eines Feldes hat höchstens 80 Zeichen, sein Schlüssel 64.</translation>
    </message>
    <message>
        <source>Two fields are called {name}, or have the same key. Rename one of them.</source>
        <translation>Zwei Felder heißen {name} oder haben denselben Schlüssel. Benennen Sie eines um.</translation>
    </message>
    <message>
        <source>A category has at most 50 fields of its own.</source>
        <translation>Eine Kategorie hat höchstens 50 eigene Felder.</translation>
    </message>
    <message>
        <source>{name} is one of: {choices}.</source>
        <translation>{name} ist eines von: {choices}.</translation>
    </message>
    <message>
        <source>{name} is a number with at most six decimals. Write it like 340 or 1.25.</source>
        <translation>{name} ist eine Zahl mit höchstens sechs Nachkommastellen. Schreiben Sie sie wie 340 oder 1,25.</translation>
    </message>
    <message>
        <source>{name} is a text.</source>
        <translation>{name} ist ein Text.</translation>
    </message>
    <message>
        <source>{name} is yes or no.</source>
        <translation>{name} ist ja oder nein.</translation>
    </message>
    <message>
        <source>Each variant has a value of each option.</source>
        <translation>Jede Variante hat einen Wert zu jeder Option.</translation>
    </message>
    <message>
        <source>There are two variants {choices}. Take one of them out.</source>
        <translation>Die Variante {choices} gibt es zweimal. Nehmen Sie eine heraus.</translation>
    </message>
    <message>
        <source>No product has the code {code}.</source>
        <translation>Kein Produkt hat den Code {code}.</translation>
    </message>
    <message>
        <source>{productName} is a variant of another product. Take it out there first.</source>
        <translation>{productName} ist eine Variante eines anderen Produkts. Nehmen Sie es dort erst heraus.</translation>
    </message>
    <message>
        <source>{productName} was changed, sold or put on a ticket since, so nothing was undone.</source>
        <translation>{productName} wurde seither geändert, verkauft oder auf einen Bon gesetzt, deshalb wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Write what the variants are called together.</source>
        <translation>Schreiben Sie, wie die Varianten zusammen heißen.</translation>
    </message>
    <message>
        <source>Two options are called {option}. Rename one of them.</source>
        <translation>Zwei Optionen heißen {option}. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>Write one to nine options, each with a name and values.</source>
        <translation>Schreiben Sie eine bis neun Optionen, jede mit Namen und Werten.</translation>
    </message>
    <message>
        <source>A product has at most {most} variants. Untick some.</source>
        <translation>Ein Produkt hat höchstens {most} Varianten. Nehmen Sie einige Häkchen weg.</translation>
    </message>
    <message>
        <source>This order is being placed just now. Ask again in a minute.</source>
        <translation>Diese Bestellung wird gerade aufgegeben. Fragen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>A ticket takes at most 20 coupons.</source>
        <translation>Ein Bon nimmt höchstens 20 Gutscheine.</translation>
    </message>
    <message>
        <source>Another service shows a certificate nobody here believes. Look at its address and at --tls-authorities.</source>
        <translation>Ein anderer Dienst zeigt ein Zertifikat, dem hier niemand glaubt. Prüfen Sie seine Adresse und --tls-authorities.</translation>
    </message>
    <message>
        <source>{path} cannot be used for TLS: {reason}</source>
        <translation>{path} ist für TLS nicht zu gebrauchen: {reason}</translation>
    </message>
    <message>
        <source>This logo does not fit onto a receipt. Choose the picture anew.</source>
        <translation>Dieses Logo passt nicht auf einen Beleg. Wählen Sie das Bild neu.</translation>
    </message>
    <message>
        <source>The shop&apos;s data is damaged: {path}. Nothing has been changed. Restore a backup, or ask for help before selling on.</source>
        <translation>Die Daten des Geschäfts sind beschädigt: {path}. Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her, oder holen Sie Hilfe, bevor Sie weiterverkaufen.</translation>
    </message>
    <message>
        <source>Not all rows of the file were stored. Nothing of it was kept.</source>
        <translation>Nicht alle Zeilen der Datei wurden gespeichert. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Nothing was sold in training, so no receipt is sent.</source>
        <translation>Im Training wurde nichts verkauft, darum wird kein Beleg gesendet.</translation>
    </message>
</context>
<context>
    <name>LabelFormat</name>
    <message>
        <source>Label printer, %1 mm</source>
        <translation>Etikettendrucker, %1 mm</translation>
    </message>
    <message>
        <source>%1 sheet of %2, %3 mm</source>
        <translation>%1 Bogen %2, %3 mm</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Item %1, costs %2</source>
        <translation>Artikel %1, kostet %2</translation>
    </message>
    <message>
        <source>Item %1, weighs %2 kg</source>
        <translation>Artikel %1, wiegt %2 kg</translation>
    </message>
    <message>
        <source>Item %1, %2 pieces</source>
        <translation>Artikel %1, %2 Stück</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Andere Länge</translation>
    </message>
    <message>
        <source>Begins otherwise</source>
        <translation>Beginnt anders</translation>
    </message>
    <message>
        <source>Wrong check digit, %1 would be right</source>
        <translation>Falsche Prüfziffer, richtig wäre %1</translation>
    </message>
    <message>
        <source>Wrong check digit of the price, %1 would be right</source>
        <translation>Falsche Prüfziffer des Preises, richtig wäre %1</translation>
    </message>
    <message>
        <source>Its figure is zero</source>
        <translation>Seine Zahl ist null</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Your code for {shop}</source>
        <translation>Ihr Code für {shop}</translation>
    </message>
    <message>
        <source>Welcome to {shop}.

Your code is {code}. Type it in your profile within half an hour to confirm this address.

If you did not register with us, you need not do anything.</source>
        <translation>Willkommen bei {shop}.

Ihr Code ist {code}. Tippen Sie ihn innerhalb einer halben Stunde in Ihrem Profil ein, um diese Adresse zu bestätigen.

Falls Sie sich nicht bei uns angemeldet haben, brauchen Sie nichts zu tun.</translation>
    </message>
    <message>
        <source>Your code for a new password at {shop}</source>
        <translation>Ihr Code für ein neues Passwort bei {shop}</translation>
    </message>
    <message>
        <source>Your code is {code}. With it you choose a password at {shop} within half an hour; it can be used once.

If you did not ask for it, you need not do anything, and nobody else should learn this code.</source>
        <translation>Ihr Code ist {code}. Damit wählen Sie innerhalb einer halben Stunde ein Passwort bei {shop}; er gilt einmal.

Falls Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun, und niemand sonst sollte diesen Code erfahren.</translation>
    </message>
    <message>
        <source>A new password at {shop}</source>
        <translation>Ein neues Passwort bei {shop}</translation>
    </message>
    <message>
        <source>Somebody asked for a new password at {shop} with this address. There is no account with it.

If it was you, try another address, or register. If it was not, you need not do anything.</source>
        <translation>Jemand hat mit dieser Adresse ein neues Passwort bei {shop} angefordert. Zu ihr gibt es kein Konto.

Falls Sie es waren, versuchen Sie eine andere Adresse oder legen Sie ein Konto an. Falls nicht, brauchen Sie nichts zu tun.</translation>
    </message>
    <message>
        <source>Your password at {shop} was changed</source>
        <translation>Ihr Passwort bei {shop} wurde geändert</translation>
    </message>
    <message>
        <source>The password of your account at {shop} was changed just now.

If it was not you, choose another one at once, and tell us.</source>
        <translation>Das Passwort Ihres Kontos bei {shop} wurde gerade geändert.

Falls Sie es nicht waren, wählen Sie sofort ein anderes und sagen Sie uns Bescheid.</translation>
    </message>
    <message>
        <source>Your order {order} at {shop}</source>
        <translation>Ihre Bestellung {order} bei {shop}</translation>
    </message>
    <message>
        <source>Hello {name},

thank you for your order {order}. It comes to {total}.

We tell you if anything changes.

{shop}</source>
        <translation>Guten Tag {name},

vielen Dank für Ihre Bestellung {order}. Sie beträgt {total}.

Wir sagen Ihnen Bescheid, wenn sich etwas ändert.

{shop}</translation>
    </message>
    <message>
        <source>Your order {order} at {shop} is cancelled</source>
        <translation>Ihre Bestellung {order} bei {shop} ist storniert</translation>
    </message>
    <message>
        <source>Hello {name},

your order {order} is cancelled. The goods are free again, and you pay nothing for it.

{shop}</source>
        <translation>Guten Tag {name},

Ihre Bestellung {order} ist storniert. Die Ware ist wieder frei, und Sie bezahlen nichts dafür.

{shop}</translation>
    </message>
    <message>
        <source>A test from {shop}</source>
        <translation>Ein Test von {shop}</translation>
    </message>
    <message>
        <source>This message shows that {shop} can send mail.</source>
        <translation>Diese Nachricht zeigt, dass {shop} E-Mails senden kann.</translation>
    </message>
    <message>
        <source>Your receipt {receipt} from {shop}</source>
        <translation>Ihr Beleg {receipt} von {shop}</translation>
    </message>
    <message>
        <source>Thank you for coming to {shop}. This is your receipt.</source>
        <translation>Vielen Dank für Ihren Besuch bei {shop}. Dies ist Ihr Beleg.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>collect</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Start packing</source>
        <translation>Packen beginnen</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Abholbereit melden</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>Versandt melden</translation>
    </message>
    <message>
        <source>Mark as collected</source>
        <translation>Abgeholt melden</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Geliefert melden</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Gescheitert melden</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 placed the order</source>
        <translation>%1 hat die Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>%1 packed %2 of %3, %4</source>
        <translation>%1 hat %2 von %3 gepackt, %4</translation>
    </message>
    <message>
        <source>%1 gave the prepayment back</source>
        <translation>%1 hat die Vorauszahlung zurückgegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total, paid</source>
        <translation>Summe, bezahlt</translation>
    </message>
    <message>
        <source>Total, paid back</source>
        <translation>Summe, zurückgezahlt</translation>
    </message>
    <message>
        <source>Total, on invoice</source>
        <translation>Summe, auf Rechnung</translation>
    </message>
    <message>
        <source>Total, to pay when collected</source>
        <translation>Summe, zahlbar bei Abholung</translation>
    </message>
    <message>
        <source>Total, to pay on delivery</source>
        <translation>Summe, zahlbar bei Lieferung</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Sell and take payment</source>
        <translation>Verkaufen und kassieren</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>Rabatte geben</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>Einen Preis ändern</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>Remove a line after the total</source>
        <translation>Position nach der Summe entfernen</translation>
    </message>
    <message>
        <source>Line removed after the total</source>
        <translation>Position nach der Summe entfernt</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Ware zurücknehmen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Take goods back without receipt</source>
        <translation>Ware ohne Beleg zurücknehmen</translation>
    </message>
    <message>
        <source>Refund without receipt</source>
        <translation>Erstattung ohne Beleg</translation>
    </message>
    <message>
        <source>Void the last sale</source>
        <translation>Den letzten Verkauf stornieren</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Correct a wrong tender</source>
        <translation>Falsche Zahlart berichtigen</translation>
    </message>
    <message>
        <source>Tender corrected</source>
        <translation>Zahlart berichtigt</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Lade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Lade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Eine Schicht öffnen</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Schicht geöffnet</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>Eine Schicht schließen</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Schicht geschlossen</translation>
    </message>
    <message>
        <source>Pay cash in and out</source>
        <translation>Bargeld einlegen und entnehmen</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Bargeldbewegung</translation>
    </message>
    <message>
        <source>Print copies of receipts</source>
        <translation>Belegkopien drucken</translation>
    </message>
    <message>
        <source>Copy of a receipt</source>
        <translation>Kopie eines Belegs</translation>
    </message>
    <message>
        <source>Edit products</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Product change</source>
        <translation>Artikeländerung</translation>
    </message>
    <message>
        <source>Receive and count stock</source>
        <translation>Ware annehmen und zählen</translation>
    </message>
    <message>
        <source>Stock change</source>
        <translation>Bestandsänderung</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Work on orders</source>
        <translation>An Bestellungen arbeiten</translation>
    </message>
    <message>
        <source>Order change</source>
        <translation>Bestelländerung</translation>
    </message>
    <message>
        <source>Edit customers</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Customer change</source>
        <translation>Kundenänderung</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Personal und Rollen</translation>
    </message>
    <message>
        <source>Staff change</source>
        <translation>Personaländerung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings change</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Im Übungsmodus üben</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Filialleitung</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>daily from %1 to %2</source>
        <translation>täglich von %1 bis %2</translation>
    </message>
    <message>
        <source>Given on other goods of this ticket</source>
        <translation>Für andere Ware dieses Bons gewährt</translation>
    </message>
    <message>
        <source>Does not hold at this hour or day</source>
        <translation>Gilt nicht zu dieser Stunde oder an diesem Tag</translation>
    </message>
    <message>
        <source>Needs its coupon</source>
        <translation>Braucht ihren Coupon</translation>
    </message>
    <message>
        <source>Nothing on this ticket is part of it</source>
        <translation>Nichts auf diesem Bon gehört dazu</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <translation>%1 von %2 nötig</translation>
    </message>
    <message>
        <source>From %1, and it is %2</source>
        <translation>Ab %1, und es sind %2</translation>
    </message>
    <message>
        <source>Another one gives more</source>
        <translation>Eine andere gibt mehr</translation>
    </message>
    <message>
        <source>Would make nothing cheaper</source>
        <translation>Würde nichts billiger machen</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>gilt jetzt</translation>
    </message>
    <message>
        <source>with coupon %1</source>
        <translation>mit Coupon %1</translation>
    </message>
    <message>
        <source>uses in all: %1</source>
        <translation>Einlösungen insgesamt: %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>Ab %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>Nur %1.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Prozent Rabatt</translation>
    </message>
    <message>
        <source>Amount off each piece</source>
        <translation>Betrag Rabatt je Stück</translation>
    </message>
    <message>
        <source>Take some, pay fewer</source>
        <translation>Mehr nehmen, weniger zahlen</translation>
    </message>
    <message>
        <source>Several for a price</source>
        <translation>Mehrere zu einem Preis</translation>
    </message>
    <message>
        <source>A set for a price</source>
        <translation>Ein Set zu einem Preis</translation>
    </message>
    <message>
        <source>From an amount spent</source>
        <translation>Ab einem Einkaufsbetrag</translation>
    </message>
    <message>
        <source>%1 off %2.</source>
        <translation>%1 Rabatt auf %2.</translation>
    </message>
    <message>
        <source>%1 off each of %2.</source>
        <translation>%1 Rabatt auf jedes Stück von %2.</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3: the cheapest are free.</source>
        <translation>%1 zum Preis von %2 bei %3: Die billigsten sind gratis.</translation>
    </message>
    <message>
        <source>%1 of %2 for %3.</source>
        <translation>%1 von %2 für %3.</translation>
    </message>
    <message>
        <source>Together %1: %2.</source>
        <translation>Zusammen %1: %2.</translation>
    </message>
    <message>
        <source>%1 off, from %2 spent on %3.</source>
        <translation>%1 Rabatt ab %2 Einkauf bei %3.</translation>
    </message>
    <message numerus="yes">
        <source>With the coupon %1, in %n sale(s).</source>
        <translation>
            <numerusform>Mit dem Coupon %1, in %n Verkauf.</numerusform>
            <numerusform>Mit dem Coupon %1, in %n Verkäufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the coupon %1.</source>
        <translation>Mit dem Coupon %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) per sale.</source>
        <translation>
            <numerusform>Höchstens %n-mal je Verkauf.</numerusform>
            <numerusform>Höchstens %n-mal je Verkauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>On top of others.</source>
        <translation>Zusätzlich zu anderen.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Prepayment, order %1</source>
        <translation>Vorauszahlung, Bestellung %1</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>Druckertest</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Verkauf %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Rücknahme %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>Es bediente Sie %1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>SUMME</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Barrundung</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>RÜCKGELD</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>ERSTATTUNG</translation>
    </message>
    <message>
        <source>You saved %1 today</source>
        <translation>Sie haben heute %1 gespart</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>KOPIE %1</translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation>KEIN BELEG</translation>
    </message>
    <message>
        <source>Incl. %1 on %2</source>
        <translation>Inkl. %1 auf %2</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Exchanged goods</source>
        <translation>Getauschte Ware</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Kundenkonto</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Sales before tax</source>
        <translation>Umsatz vor Steuer</translation>
    </message>
    <message>
        <source>Sales incl. tax</source>
        <translation>Umsatz inkl. Steuer</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Gewährte Rabatte</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>Turnover incl. tax</source>
        <translation>Umsatz inkl. Steuer</translation>
    </message>
    <message>
        <source>Gift cards sold</source>
        <translation>Verkaufte Geschenkkarten</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Vorauszahlungen</translation>
    </message>
    <message>
        <source>Payments on account</source>
        <translation>Zahlungen auf Kundenkonten</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgelder</translation>
    </message>
    <message>
        <source>TAKINGS INCL. TAX</source>
        <translation>EINNAHMEN INKL. STEUER</translation>
    </message>
    <message>
        <source>DOES NOT BALANCE</source>
        <translation>GEHT NICHT AUF</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <translation>Erstattet: %1</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeldbestand</translation>
    </message>
    <message>
        <source>Cash sales less refunds</source>
        <translation>Barverkäufe abzüglich Erstattungen</translation>
    </message>
    <message>
        <source>Paid in, %1</source>
        <translation>Einlage, %1</translation>
    </message>
    <message>
        <source>Paid out, %1</source>
        <translation>Entnahme, %1</translation>
    </message>
    <message>
        <source>Drop %1, %2</source>
        <translation>Abschöpfung %1, %2</translation>
    </message>
    <message>
        <source>EXPECTED IN DRAWER</source>
        <translation>SOLL IN DER LADE</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>GEZÄHLT</translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation>DIFFERENZ</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Bleibt in der Lade</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>Handover %1, %2 to %3</source>
        <translation>Übergabe %1, %2 an %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Numbers %1</source>
        <translation>Nummern %1</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Lade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>Lines removed after the total</source>
        <translation>Nach der Summe entfernte Positionen</translation>
    </message>
    <message>
        <source>Prices changed by hand</source>
        <translation>Von Hand geänderte Preise</translation>
    </message>
    <message>
        <source>Payments corrected</source>
        <translation>Berichtigte Zahlungen</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Nachdrucke</translation>
    </message>
    <message>
        <source>Tickets still open</source>
        <translation>Noch offene Bons</translation>
    </message>
    <message>
        <source>Gift cards and credit open</source>
        <translation>Offene Geschenkkarten und Guthaben</translation>
    </message>
    <message>
        <source>Sales of all shifts</source>
        <translation>Verkäufe aller Schichten</translation>
    </message>
    <message>
        <source>Refunds of all shifts</source>
        <translation>Erstattungen aller Schichten</translation>
    </message>
    <message>
        <source>PERPETUAL TOTAL</source>
        <translation>GESAMTSPEICHER</translation>
    </message>
    <message>
        <source>Turnover from %1</source>
        <translation>Umsatz ab %1</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Kopf des Journals</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Z REPORT %1</source>
        <translation>Z-BERICHT %1</translation>
    </message>
    <message>
        <source>X REPORT, shift %1</source>
        <translation>X-BERICHT, Schicht %1</translation>
    </message>
    <message>
        <source>Opened %1 %2</source>
        <translation>Geöffnet %1 %2</translation>
    </message>
    <message>
        <source>Closed %1 %2</source>
        <translation>Geschlossen %1 %2</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <translation>Stand %1 %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Hebt auf</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Liefern an</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tax summary</source>
        <translation>Steuerübersicht</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Customer collects</source>
        <translation>Kunde holt ab</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Packed by %1</source>
        <translation>Gepackt von %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Packed, date</source>
        <translation>Gepackt, Datum</translation>
    </message>
    <message>
        <source>Checked, date</source>
        <translation>Geprüft, Datum</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>Erhalten von, Datum</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Packschein</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Adressetikett</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <translation>GESCHENKBELEG</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rücknahmen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>Kein Verkauf</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>Entfernte Positionen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>Rabattiert</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Geänderte Preise</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Without cost</source>
        <translation>Ohne Einkaufspreis</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>Wert zum Einkaufspreis</translation>
    </message>
    <message>
        <source>Value at price</source>
        <translation>Wert zum Verkaufspreis</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Kundenkonto</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Barrundung</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Verkäufe nach Stunde</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>Verkäufe nach Tag</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <translation>Verkäufe nach Artikel</translation>
    </message>
    <message>
        <source>Sales by category</source>
        <translation>Verkäufe nach Warengruppe</translation>
    </message>
    <message>
        <source>Sales by person</source>
        <translation>Verkäufe nach Person</translation>
    </message>
    <message>
        <source>Sales by tax</source>
        <translation>Verkäufe nach Steuer</translation>
    </message>
    <message>
        <source>Exceptions by person</source>
        <translation>Auffälliges nach Person</translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>Wert des Bestands</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Warengruppe</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Somebody erased</source>
        <translation>Jemand Gelöschtes</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Zahlung auf Kundenkonto</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>%1, until %3, compared with %2 until %3</source>
        <translation>%1, bis %3, verglichen mit %2 bis %3</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzter %1</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) restored</source>
        <translation>
            <numerusform>%n Beleg wiederhergestellt</numerusform>
            <numerusform>%n Belege wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was of an older version</source>
        <translation>Die Kopie hatte eine ältere Version</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken from the side journal</source>
        <translation>
            <numerusform>%n Zeile aus dem Nebenjournal übernommen</numerusform>
            <numerusform>%n Zeilen aus dem Nebenjournal übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replayed: %1</source>
        <translation>Nicht nachgespielt: %1</translation>
    </message>
    <message>
        <source>Register %1, generation %2: head %3</source>
        <translation>Kasse %1, Generation %2: Kopf %3</translation>
    </message>
    <message>
        <source>The shop as it was: %1</source>
        <translation>Das Geschäft, wie es war: %1</translation>
    </message>
    <message>
        <source>--database or --to is missing</source>
        <translation>--database oder --to fehlt</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>Geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>--database or --from is missing</source>
        <translation>--database oder --from fehlt</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--database is missing</source>
        <translation>--database fehlt</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>%1 Zeilen nach %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 rows read: %2 created, %3 updated, %4 rejected</source>
        <translation>%1 Zeilen gelesen: %2 angelegt, %3 aktualisiert, %4 abgelehnt</translation>
    </message>
    <message>
        <source>Dry run: nothing was stored</source>
        <translation>Probelauf: Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>name one file to import</source>
        <translation>nennen Sie eine Datei zum Importieren</translation>
    </message>
    <message>
        <source>row %1: %2: %3</source>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message>
        <source>shopdesk-server: commands of a Shopdesk shop</source>
        <translation>shopdesk-server: Befehle eines Geschäfts von Shopdesk</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed with the reason on standard error, 2 wrong use</source>
        <translation>Exit-Status: 0 getan, 1 gescheitert mit dem Grund auf der Fehlerausgabe, 2 falsche Verwendung</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>kein Befehl angegeben</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>unbekannter Befehl „%1“</translation>
    </message>
    <message>
        <source>%1 lines in %2 invoices, net %3 minor units, %4 s</source>
        <translation>%1 Positionen in %2 Rechnungen, netto %3 kleinste Einheiten, %4 s</translation>
    </message>
    <message>
        <source>name one file to replay</source>
        <translation>nennen Sie eine Datei zum Nachspielen</translation>
    </message>
    <message>
        <source>name one report of: %1</source>
        <translation>nennen Sie einen Bericht: %1</translation>
    </message>
    <message>
        <source>--month and --to are needed</source>
        <translation>--month und --to werden gebraucht</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 Dateien nach %2 geschrieben</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits:</source>
        <translation>Neue PIN, 4 bis 8 Ziffern:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
    <message>
        <source>a PIN never stands on the command line</source>
        <translation>eine PIN steht nie auf der Befehlszeile</translation>
    </message>
    <message>
        <source>--person is missing</source>
        <translation>--person fehlt</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed</source>
        <translation>Die beiden PINs sind verschieden; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The new PIN holds at once; the journal says that it was set</source>
        <translation>Die neue PIN gilt sofort; das Journal vermerkt, dass sie gesetzt wurde</translation>
    </message>
    <message>
        <source>--register takes a number and goes with --expect-head</source>
        <translation>--register nimmt eine Nummer und gehört zu --expect-head</translation>
    </message>
    <message>
        <source>%1 documents, %2 lines, %3 movements, %4 journal rows, head %5</source>
        <translation>%1 Belege, %2 Positionen, %3 Bewegungen, %4 Journalzeilen, Kopf %5</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Alles stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n Problem gefunden</numerusform>
            <numerusform>%n Probleme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>an option is missing</source>
        <translation>eine Option fehlt</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables moved; head %3</source>
        <translation>%1 Zeilen aus %2 Tabellen umgezogen; Kopf %3</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path/file.db or postgresql://user@host:port/name</source>
        <translation>URL ist sqlite:///absoluter/pfad/datei.db oder postgresql://benutzer@host:port/name</translation>
    </message>
    <message>
        <source>unknown service &quot;%1&quot;</source>
        <translation>unbekannter Dienst „%1“</translation>
    </message>
    <message>
        <source>--services names none</source>
        <translation>--services nennt keinen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on</source>
        <translation>„%1“ ist keine Adresse zum Lauschen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port</source>
        <translation>„%1“ ist kein Port</translation>
    </message>
    <message>
        <source>the file of JWT_SECRET_FILE cannot be read</source>
        <translation>die Datei von JWT_SECRET_FILE ist nicht lesbar</translation>
    </message>
    <message>
        <source>JWT_SECRET must be set, by the environment or as the file that JWT_SECRET_FILE names, to at least 32 bytes</source>
        <translation>JWT_SECRET muss gesetzt sein, durch die Umgebung oder als die Datei, die JWT_SECRET_FILE nennt, mit mindestens 32 Bytes</translation>
    </message>
    <message>
        <source>--auth is enforced or open</source>
        <translation>--auth ist enforced oder open</translation>
    </message>
    <message>
        <source>--auth open only where nobody else can connect: listen on 127.0.0.1</source>
        <translation>--auth open nur, wo sich sonst niemand verbinden kann: auf 127.0.0.1 lauschen</translation>
    </message>
    <message>
        <source>--cors-origins names each origin: &quot;*&quot; would let any page act for who is signed in</source>
        <translation>--cors-origins nennt jede Herkunft: „*“ ließe jede Seite für die angemeldete Person handeln</translation>
    </message>
    <message>
        <source>--workers is a number from 1 to 64</source>
        <translation>--workers ist eine Zahl von 1 bis 64</translation>
    </message>
    <message>
        <source>The database has the schema of this program</source>
        <translation>Die Datenbank hat das Schema dieses Programms</translation>
    </message>
    <message>
        <source>the address of a service is http://HOST:PORT</source>
        <translation>die Adresse eines Dienstes ist http://HOST:PORT</translation>
    </message>
    <message>
        <source>Password, at least 8 characters:</source>
        <translation>Passwort, mindestens 8 Zeichen:</translation>
    </message>
    <message>
        <source>--email is missing; the password is read from standard input</source>
        <translation>--email fehlt; das Passwort wird von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>%1 may sign in to the services now</source>
        <translation>%1 darf sich jetzt an den Diensten anmelden</translation>
    </message>
    <message>
        <source>--database or --output is missing</source>
        <translation>--database oder --output fehlt</translation>
    </message>
    <message>
        <source>there is no such file of products</source>
        <translation>diese Artikeldatei gibt es nicht</translation>
    </message>
    <message>
        <source>%1 products written to %2</source>
        <translation>%1 Artikel nach %2 geschrieben</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key belong together</source>
        <translation>--tls-certificate und --tls-key gehören zusammen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no certificate</source>
        <translation>„%1“ enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>PIN of the owner, 4 to 8 digits:</source>
        <translation>PIN des Inhabers, 4 bis 8 Ziffern:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>--name and --region are needed; the owner&apos;s PIN is read from standard input</source>
        <translation>--name und --region werden gebraucht; die PIN des Inhabers wird von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>%1 is set up, in %2</source>
        <translation>%1 ist eingerichtet, in %2</translation>
    </message>
    <message>
        <source>--sweep-seconds is a number from 1 to 3600</source>
        <translation>--sweep-seconds ist eine Zahl von 1 bis 3600</translation>
    </message>
</context>
<context>
    <name>ShelfLabel</name>
    <message>
        <source>%1 per kg</source>
        <translation>%1 je kg</translation>
    </message>
    <message>
        <source>%1 per 100 g</source>
        <translation>%1 je 100 g</translation>
    </message>
    <message>
        <source>%1 per litre</source>
        <translation>%1 je Liter</translation>
    </message>
    <message>
        <source>%1 per 100 ml</source>
        <translation>%1 je 100 ml</translation>
    </message>
    <message>
        <source>per kg</source>
        <translation>je kg</translation>
    </message>
    <message>
        <source>per g</source>
        <translation>je g</translation>
    </message>
    <message>
        <source>per litre</source>
        <translation>je Liter</translation>
    </message>
    <message>
        <source>per ml</source>
        <translation>je ml</translation>
    </message>
    <message>
        <source>per metre</source>
        <translation>je Meter</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>je m²</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>30-day lowest %1</source>
        <translation>30-Tage-Tiefstpreis %1</translation>
    </message>
</context>
<context>
    <name>shop::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>A point of sale that works alone.</source>
        <translation>Eine Kasse, die allein arbeitet.</translation>
    </message>
    <message>
        <source>Shopdesk %1</source>
        <translation>Shopdesk %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Qt is used under the GNU Lesser General Public License 3, SQLite is in the public domain, Botan is under the 2-clause BSD licence, the fonts are under the SIL Open Font License 1.1.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung. Qt wird unter der GNU Lesser General Public License 3 verwendet, SQLite ist gemeinfrei, Botan steht unter der BSD-Lizenz mit 2 Klauseln, die Schriften unter der SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Head of the journal: write it down, and a rewritten journal shows</source>
        <translation>Kopf des Journals: Schreiben Sie ihn auf, und ein umgeschriebenes Journal fällt auf</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Kopf des Journals</translation>
    </message>
    <message>
        <source>The shop is in</source>
        <translation>Das Geschäft liegt in</translation>
    </message>
    <message>
        <source>Where the shop is</source>
        <translation>Wo das Geschäft liegt</translation>
    </message>
</context>
<context>
    <name>shop::AccountPane</name>
    <message>
        <source>Go on without signing in</source>
        <translation>Ohne Anmeldung weiter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Ich bin neu hier</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>Ich habe mein Passwort vergessen</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone (may stay empty)</source>
        <translation>Telefon (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Passwort, mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>We send a code there that lets you choose a new password.</source>
        <translation>Wir senden dorthin einen Code, mit dem Sie ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>The code from our message</source>
        <translation>Der Code aus unserer Nachricht</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Neues Passwort, mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>The code is good for half an hour. Without access to your mail, ask us.</source>
        <translation>Der Code gilt eine halbe Stunde. Ohne Zugang zu Ihrer E-Mail fragen Sie uns.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>We know this address. Type the code that we have sent there.</source>
        <translation>Wir kennen diese Adresse. Tippen Sie den Code, den wir dorthin gesendet haben.</translation>
    </message>
    <message>
        <source>If this address is right, a message is on its way.</source>
        <translation>Wenn diese Adresse stimmt, ist eine Nachricht unterwegs.</translation>
    </message>
</context>
<context>
    <name>shop::AddressFields</name>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Provinz oder Staat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>A postal code there looks like %1 (A a letter, 1 a digit).</source>
        <translation>Eine Postleitzahl sieht dort aus wie %1 (A ein Buchstabe, 1 eine Ziffer).</translation>
    </message>
</context>
<context>
    <name>shop::AddressPanel</name>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Home, work, …</source>
        <translation>Zuhause, Arbeit, …</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Write a street or a city.</source>
        <translation>Geben Sie Straße oder Ort an.</translation>
    </message>
</context>
<context>
    <name>shop::AdjustPanel</name>
    <message>
        <source>What is booked</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>Jetzt gezählt</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>Bestand: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>There are now</source>
        <translation>Es sind jetzt da</translation>
    </message>
    <message>
        <source>How many left</source>
        <translation>Wie viele gingen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Booked wrong</source>
        <translation>Falsch gebucht</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Eigenbedarf</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
</context>
<context>
    <name>shop::ApprovalPanel</name>
    <message>
        <source>Manager approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <translation>%1, angefragt von %2</translation>
    </message>
    <message>
        <source>Nobody else here may approve this. Make it smaller, or ask an owner to change the roles.</source>
        <translation>Sonst darf das hier niemand freigeben. Verkleinern Sie es oder bitten Sie einen Inhaber, die Rollen zu ändern.</translation>
    </message>
    <message>
        <source>%1. Chosen: %2</source>
        <translation>%1. Gewählt: %2</translation>
    </message>
    <message>
        <source>Enter your PIN. It is written to the journal who asked and who approved.</source>
        <translation>Geben Sie Ihre PIN ein. Ins Journal kommt, wer gefragt und wer freigegeben hat.</translation>
    </message>
</context>
<context>
    <name>shop::BackupSection</name>
    <message>
        <source>in the future: look at the clock</source>
        <translation>in der Zukunft: Prüfen Sie die Uhr</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup and journal</source>
        <translation>Sicherung und Journal</translation>
    </message>
    <message>
        <source>Copies are made while the shop sells, and each is tested before it counts. The folder should be on another disk.</source>
        <translation>Gesichert wird, während das Geschäft verkauft, und jede Kopie wird geprüft, bevor sie gilt. Der Ordner sollte auf einer anderen Festplatte liegen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>Journal speichern</translation>
    </message>
    <message>
        <source>Folder (empty: no backups)</source>
        <translation>Ordner (leer: keine Sicherungen)</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>nicht nach Zeit</translation>
    </message>
    <message>
        <source>Every so many hours</source>
        <translation>Alle so viele Stunden</translation>
    </message>
    <message>
        <source>Copies that stay</source>
        <translation>Kopien, die bleiben</translation>
    </message>
    <message>
        <source>Also when a shift is closed</source>
        <translation>Auch beim Schließen einer Schicht</translation>
    </message>
    <message>
        <source>Write each sale there at once, between two copies</source>
        <translation>Jeden Verkauf sofort dorthin schreiben, zwischen zwei Kopien</translation>
    </message>
    <message>
        <source>Last good copy: %1, %2</source>
        <translation>Letzte gute Kopie: %1, %2</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Es gibt noch keine Kopie</translation>
    </message>
    <message>
        <source>The last try failed. %1</source>
        <translation>Der letzte Versuch scheiterte. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Backed up and tested.</source>
        <translation>Gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Journal %1.jsonl</source>
        <translation>Journal %1.jsonl</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the journal saved as %1.</source>
        <translation>
            <numerusform>%n Zeile des Journals gespeichert als %1.</numerusform>
            <numerusform>%n Zeilen des Journals gespeichert als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Backup of the shop</source>
        <translation>Sicherung des Geschäfts</translation>
    </message>
    <message>
        <source>Shops (*.db)</source>
        <translation>Geschäfte (*.db)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Shopdesk closes, verifies %1 and opens with it. Sales after it are put back from the journal beside it; the shop of now is kept as a file.</source>
        <translation>Shopdesk wird geschlossen, prüft %1 und öffnet sich damit. Verkäufe danach werden aus dem Journal daneben ergänzt; das jetzige Geschäft bleibt als Datei erhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Den Ordner der Sicherungen wählen</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
</context>
<context>
    <name>shop::BarChart</name>
    <message>
        <source>No sales in this period</source>
        <translation>Keine Verkäufe in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>shop::BookSheetPanel</name>
    <message>
        <source>Book into stock</source>
        <translation>In den Bestand buchen</translation>
    </message>
    <message>
        <source>Review differences</source>
        <translation>Differenzen ansehen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) go into stock.</source>
        <translation>
            <numerusform>%n Artikel geht in den Bestand.</numerusform>
            <numerusform>%n Artikel gehen in den Bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>At cost: %1</source>
        <translation>Zum Einkaufspreis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) came short and are not expected any more.</source>
        <translation>
            <numerusform>%n Artikel fehlte und wird nicht mehr erwartet.</numerusform>
            <numerusform>%n Artikel fehlten und werden nicht mehr erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) came that were not ordered, or more of them.</source>
        <translation>
            <numerusform>%n Artikel kam unbestellt oder in größerer Menge.</numerusform>
            <numerusform>%n Artikel kamen unbestellt oder in größerer Menge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost of each product becomes what it came at. What is booked stays as it is.</source>
        <translation>Der Einkaufspreis jedes Artikels wird der dieser Lieferung. Was gebucht ist, bleibt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) differ.</source>
        <translation>
            <numerusform>%n Artikel weicht ab.</numerusform>
            <numerusform>%n Artikel weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>What was sold since a product was counted stays sold.</source>
        <translation>Was nach dem Zählen eines Artikels verkauft wurde, bleibt verkauft.</translation>
    </message>
    <message>
        <source>What was not counted is not there</source>
        <translation>Was nicht gezählt wurde, ist nicht da</translation>
    </message>
</context>
<context>
    <name>shop::BrowsePane</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Search the shop</source>
        <translation>Im Geschäft suchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Try another word, or look through the categories.</source>
        <translation>Versuchen Sie ein anderes Wort oder sehen Sie die Warengruppen durch.</translation>
    </message>
</context>
<context>
    <name>shop::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::BulkPane</name>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n Bestellung gewählt</numerusform>
            <numerusform>%n Bestellungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None of them can go any further.</source>
        <translation>Keine davon kann weiter.</translation>
    </message>
</context>
<context>
    <name>shop::BulkPanel</name>
    <message numerus="yes">
        <source>Change the price of %n product(s)</source>
        <translation>
            <numerusform>Preis von %n Artikel ändern</numerusform>
            <numerusform>Preis von %n Artikeln ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the category of %n product(s)</source>
        <translation>
            <numerusform>Warengruppe von %n Artikel ändern</numerusform>
            <numerusform>Warengruppe von %n Artikeln ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tax class of %n product(s)</source>
        <translation>
            <numerusform>Steuergruppe von %n Artikel ändern</numerusform>
            <numerusform>Steuergruppe von %n Artikeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>By percent</source>
        <translation>Um Prozent</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Um Betrag</translation>
    </message>
    <message>
        <source>By how much (minus: cheaper)</source>
        <translation>Um wie viel (minus: billiger)</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Wie berechnet</translation>
    </message>
    <message>
        <source>Ending in 9</source>
        <translation>Endung 9</translation>
    </message>
    <message>
        <source>Ending in 99</source>
        <translation>Endung 99</translation>
    </message>
    <message>
        <source>Full fives</source>
        <translation>Volle Fünfer</translation>
    </message>
    <message>
        <source>Whole amounts</source>
        <translation>Ganze Beträge</translation>
    </message>
    <message>
        <source>Round to prices</source>
        <translation>Auf Preise runden</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuergruppe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) change</source>
        <translation>
            <numerusform>%n Artikel ändert sich</numerusform>
            <numerusform>%n Artikel ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n bleibt, wie er ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1; die ersten %2 sind zu sehen</translation>
    </message>
</context>
<context>
    <name>shop::BuyerLines</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Rücknahme %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Storno %1</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Verkauf %1</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Noch wurde nichts gekauft.</translation>
    </message>
</context>
<context>
    <name>shop::CartLineDelegate</name>
    <message>
        <source>Weigh</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>shop::CartLineModel</name>
    <message>
        <source>   + %1</source>
        <translation>   + %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 +%2 %3</source>
        <translation>%1 +%2 %3</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
</context>
<context>
    <name>shop::CartPane</name>
    <message>
        <source>Your cart</source>
        <translation>Ihr Warenkorb</translation>
    </message>
    <message>
        <source>What you choose is shown here.</source>
        <translation>Was Sie wählen, steht hier.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>shop::CartRow</name>
    <message>
        <source>Quantity of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>Take %1 out of the cart</source>
        <translation>%1 aus dem Warenkorb nehmen</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>shop::CashPanel</name>
    <message>
        <source>Cash in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Money that is put into the drawer and is no sale.</source>
        <translation>Geld, das in die Lade kommt und kein Verkauf ist.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einlegen</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Money that is taken out of the drawer and is no refund.</source>
        <translation>Geld, das aus der Lade geht und keine Erstattung ist.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abschöpfung</translation>
    </message>
    <message>
        <source>Money that goes from the drawer to the safe or the bank.</source>
        <translation>Geld, das aus der Lade in den Tresor oder zur Bank geht.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Without a sale. It is written to the journal with your name.</source>
        <translation>Ohne Verkauf. Es kommt mit Ihrem Namen ins Journal.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>shop::CatalogDelegate</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>shop::CatalogModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht markiert: %1</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>shop::CatalogPane</name>
    <message>
        <source>Scan a barcode, or type a name, SKU or code</source>
        <translation>Barcode scannen oder Name, Artikelnummer oder Code tippen</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen oder suchen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Quantity, then scan</source>
        <translation>Menge, dann scannen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preisauskunft</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>There is no product here yet.</source>
        <translation>Hier gibt es noch keinen Artikel.</translation>
    </message>
    <message>
        <source>No product for &quot;%1&quot;.</source>
        <translation>Kein Artikel zu „%1“.</translation>
    </message>
    <message>
        <source>is not in the catalogue</source>
        <translation>ist nicht im Sortiment</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>shop::CatalogTable</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>shop::CategoryPanel</name>
    <message>
        <source>Fields of the category</source>
        <translation>Felder der Kategorie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Stands below (its products have the fields of that one, too)</source>
        <translation>Steht unter (ihre Produkte haben auch deren Felder)</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit, or choices</source>
        <translation>Einheit oder Auswahl</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Felder von %1</translation>
    </message>
    <message>
        <source>As the name</source>
        <translation>Wie der Name</translation>
    </message>
    <message>
        <source>Take this field away</source>
        <translation>Dieses Feld wegnehmen</translation>
    </message>
    <message>
        <source>Unit: g, cm, %</source>
        <translation>Einheit: g, cm, %</translation>
    </message>
    <message>
        <source>Choices, with commas between</source>
        <translation>Auswahl, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>From above: %1</source>
        <translation>Von oben: %1</translation>
    </message>
</context>
<context>
    <name>shop::CheckoutPane</name>
    <message>
        <source>Back to the shop</source>
        <translation>Zurück zum Geschäft</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail, for messages about the order</source>
        <translation>E-Mail, für Nachrichten zur Bestellung</translation>
    </message>
    <message>
        <source>Anything we should know?</source>
        <translation>Sollen wir etwas wissen?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How would you like to get it?</source>
        <translation>Wie möchten Sie es bekommen?</translation>
    </message>
    <message>
        <source>Collect it here</source>
        <translation>Hier abholen</translation>
    </message>
    <message>
        <source>We keep it ready for you.</source>
        <translation>Wir halten es für Sie bereit.</translation>
    </message>
    <message>
        <source>Have it delivered</source>
        <translation>Liefern lassen</translation>
    </message>
    <message>
        <source>Take it to the till now</source>
        <translation>Jetzt mit zur Kasse nehmen</translation>
    </message>
    <message>
        <source>Take the goods along, we have your list.</source>
        <translation>Nehmen Sie die Ware mit, wir haben Ihre Liste.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Ihre Adressen</translation>
    </message>
    <message>
        <source>You pay when you collect it.</source>
        <translation>Sie bezahlen bei der Abholung.</translation>
    </message>
    <message>
        <source>You pay when it is delivered.</source>
        <translation>Sie bezahlen bei der Lieferung.</translation>
    </message>
    <message>
        <source>You pay at the till. Tell us the name you type below.</source>
        <translation>Sie bezahlen an der Kasse. Nennen Sie uns den Namen, den Sie unten tippen.</translation>
    </message>
    <message>
        <source>Send to the till</source>
        <translation>An die Kasse senden</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
</context>
<context>
    <name>shop::ChipBar</name>
    <message>
        <source>More categories</source>
        <translation>Weitere Warengruppen</translation>
    </message>
</context>
<context>
    <name>shop::ClosePane</name>
    <message>
        <source>Open tickets</source>
        <translation>Offene Bons</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Count the drawer, compare, close.</source>
        <translation>Lade zählen, vergleichen, schließen.</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Grund der Differenz</translation>
    </message>
    <message>
        <source>Leave in the drawer</source>
        <translation>In der Lade lassen</translation>
    </message>
    <message>
        <source>Float for the next shift</source>
        <translation>Wechselgeld für die nächste Schicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>Schicht %1 schließen</translation>
    </message>
    <message>
        <source>Close and print Z</source>
        <translation>Schließen und Z drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stay open for the next shift: %1</source>
        <translation>
            <numerusform>%n Bon bleibt für die nächste Schicht offen: %1</numerusform>
            <numerusform>%n Bons bleiben für die nächste Schicht offen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Genommen von</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Kassendifferenz</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>What is expected is not shown before the close.</source>
        <translation>Das Soll wird vor dem Abschluss nicht gezeigt.</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Gezählt %1</translation>
    </message>
    <message>
        <source>The rest, %1, goes to the safe.</source>
        <translation>Der Rest, %1, geht in den Tresor.</translation>
    </message>
    <message>
        <source>No more than was counted.</source>
        <translation>Nicht mehr, als gezählt wurde.</translation>
    </message>
    <message>
        <source>More than %1 off: say why, and somebody else approves.</source>
        <translation>Mehr als %1 Differenz: Nennen Sie den Grund, und jemand anders gibt frei.</translation>
    </message>
    <message>
        <source>Somebody else must approve the close.</source>
        <translation>Jemand anders muss den Abschluss freigeben.</translation>
    </message>
</context>
<context>
    <name>shop::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>A command, product, order or customer</source>
        <translation>Befehl, Artikel, Bestellung oder Kunde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Only this group</source>
        <translation>Nur diese Gruppe</translation>
    </message>
    <message>
        <source>Commands, orders, customers</source>
        <translation>Befehle, Bestellungen, Kunden</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>Bestellungen und Kunden</translation>
    </message>
</context>
<context>
    <name>shop::Composition</name>
    <message>
        <source>The shop was not backed up. %1</source>
        <translation>Das Geschäft wurde nicht gesichert. %1</translation>
    </message>
    <message>
        <source>Sales are not being copied to the backup place. %1</source>
        <translation>Verkäufe werden nicht an den Sicherungsort kopiert. %1</translation>
    </message>
    <message>
        <source>A payment has begun</source>
        <translation>Eine Zahlung hat begonnen</translation>
    </message>
    <message>
        <source>Finish it or take it back. Then choose the language.</source>
        <translation>Schließen Sie sie ab oder nehmen Sie sie zurück. Wählen Sie dann die Sprache.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>Ordner des Geschäfts</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Finish it or take it back. Then open the storefront.</source>
        <translation>Schließen Sie sie ab oder nehmen Sie sie zurück. Öffnen Sie dann das Schaufenster.</translation>
    </message>
    <message>
        <source>Backup of the shop</source>
        <translation>Sicherung des Geschäfts</translation>
    </message>
    <message>
        <source>Shops (*.db *.before-*)</source>
        <translation>Geschäfte (*.db *.before-*)</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Every figure of it is verified first. What was there is kept beside it.</source>
        <translation>Zuerst wird jede Zahl darin geprüft. Was vorher da war, bleibt daneben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are in it.</source>
        <translation>
            <numerusform>%n Dokument ist darin.</numerusform>
            <numerusform>%n Dokumente sind darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the journal after the backup were put back.</source>
        <translation>
            <numerusform>%n Zeile des Journals nach der Sicherung wurde ergänzt.</numerusform>
            <numerusform>%n Zeilen des Journals nach der Sicherung wurden ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back: %1</source>
        <translation>Nicht ergänzt: %1</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Was vorher da war, liegt als %1 daneben.</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Die Sicherung ist wiederhergestellt</translation>
    </message>
    <message>
        <source>Finish it or take it back. Then restore the backup.</source>
        <translation>Schließen Sie sie ab oder nehmen Sie sie zurück. Stellen Sie dann die Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>shop::CorrectTenderPanel</name>
    <message>
        <source>Correct a wrong tender</source>
        <translation>Falsche Zahlart berichtigen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>It was really paid by</source>
        <translation>Wirklich bezahlt mit</translation>
    </message>
    <message>
        <source>Approval code or reference (optional)</source>
        <translation>Genehmigungscode oder Referenz (optional)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Write why. It goes into the journal.</source>
        <translation>Schreiben Sie den Grund auf. Er kommt ins Journal.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 umgebucht auf %2</translation>
    </message>
</context>
<context>
    <name>shop::CountLineModel</name>
    <message>
        <source>counted %1</source>
        <translation>gezählt %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>shop::CountPane</name>
    <message>
        <source>Count of the drawer</source>
        <translation>Zählung der Lade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Stück zu %1</translation>
    </message>
</context>
<context>
    <name>shop::CountSlip</name>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>Gezählt um %1</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Noch nichts gescannt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>%1 fewer than expected</source>
        <translation>%1 weniger als erwartet</translation>
    </message>
    <message>
        <source>%1 more than expected</source>
        <translation>%1 mehr als erwartet</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>In stock before</source>
        <translation>Bestand vorher</translation>
    </message>
    <message>
        <source>Value of difference</source>
        <translation>Wert der Differenz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Nach dem Buchen</translation>
    </message>
</context>
<context>
    <name>shop::CustomerAddresses</name>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Make it the usual address</source>
        <translation>Als übliche Adresse</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>The addresses are changed.</source>
        <translation>Die Adressen sind geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shop::CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunde ändern</translation>
    </message>
    <message>
        <source>Add to sale</source>
        <translation>Zum Verkauf</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Zahlung auf Kundenkonto</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>May owe</source>
        <translation>Darf schulden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Is owed</source>
        <translation>Hat gut</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <source>&amp;Merge with another record…</source>
        <translation>&amp;Mit einem anderen Eintrag zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Everything about them as a file…</source>
        <translation>&amp;Alles über ihn als Datei…</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>What of the customer</source>
        <translation>Was vom Kunden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 has the same phone.</source>
        <translation>%1 hat dasselbe Telefon.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>E&amp;rase the person…</source>
        <translation>Person &amp;löschen …</translation>
    </message>
    <message>
        <source>Customer %1, since %2</source>
        <translation>Kunde %1, seit %2</translation>
    </message>
</context>
<context>
    <name>shop::CustomerDisplay</name>
    <message>
        <source>Customer display: %1</source>
        <translation>Kundenanzeige: %1</translation>
    </message>
    <message>
        <source>Customer display: total %1</source>
        <translation>Kundenanzeige: Summe %1</translation>
    </message>
    <message>
        <source>Customer display: to pay %1</source>
        <translation>Kundenanzeige: zu zahlen %1</translation>
    </message>
    <message>
        <source>Customer display: thank you</source>
        <translation>Kundenanzeige: Danke</translation>
    </message>
    <message>
        <source>Customer display: change %1, thank you</source>
        <translation>Kundenanzeige: Rückgeld %1, danke</translation>
    </message>
    <message>
        <source>Training: nothing of this counts</source>
        <translation>Übung: Nichts davon zählt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total %1, paid %2</source>
        <translation>Summe %1, bezahlt %2</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ihr Rückgeld</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
</context>
<context>
    <name>shop::CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunde ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>May owe at most (empty: nothing)</source>
        <translation>Darf höchstens schulden (leer: nichts)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 has the same number.</source>
        <translation>%1 hat dieselbe Nummer.</translation>
    </message>
</context>
<context>
    <name>shop::CustomerList</name>
    <message>
        <source>Name, phone, e-mail, number</source>
        <translation>Name, Telefon, E-Mail, Nummer</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>People and firms who buy again, on account or on invoice.</source>
        <translation>Menschen und Firmen, die wieder kaufen, auf Konto oder Rechnung.</translation>
    </message>
    <message>
        <source>Neither name, firm, phone, e-mail nor number begins like that.</source>
        <translation>Weder Name, Firma, Telefon, E-Mail noch Nummer beginnt so.</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Welche Kunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Kundenkonto</translation>
    </message>
    <message>
        <source>No visit for 90 days</source>
        <translation>Seit 90 Tagen nicht da</translation>
    </message>
    <message>
        <source>Nobody is like that. All shows everybody.</source>
        <translation>Niemand ist so. „Alle“ zeigt jeden.</translation>
    </message>
</context>
<context>
    <name>shop::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
</context>
<context>
    <name>shop::CustomerPicker</name>
    <message>
        <source>Customer of this sale</source>
        <translation>Kunde dieses Verkaufs</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>shop::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Zahlung auf Kundenkonto</translation>
    </message>
    <message>
        <source>%1 is on the ticket.</source>
        <translation>%1 ist auf dem Bon.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>Diese Person löschen?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, addresses and note of %1 are deleted for good. Documents keep what the law wants kept.</source>
        <translation>Name, Telefon, E-Mail, Adressen und Notiz von %1 werden endgültig gelöscht. Belege behalten, was das Gesetz verlangt.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Customer %1 is erased.</source>
        <translation>Kunde %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Make these one customer?</source>
        <translation>Diese zu einem Kunden machen?</translation>
    </message>
    <message>
        <source>%1 (number %2) becomes part of %3 (number %4): addresses, sales, orders, open tickets and the account. This cannot be taken back.</source>
        <translation>%1 (Nummer %2) wird Teil von %3 (Nummer %4): Adressen, Verkäufe, Bestellungen, offene Bons und das Konto. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 is one customer now.</source>
        <translation>%1 ist jetzt ein Kunde.</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Die Datei ist geschrieben.</translation>
    </message>
    <message>
        <source>Credit by code</source>
        <translation>Guthaben nach Code</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and firm(s)</source>
        <translation>
            <numerusform>%n Person oder Firma</numerusform>
            <numerusform>%n Personen und Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) exported.</source>
        <translation>
            <numerusform>%n Kunde exportiert.</numerusform>
            <numerusform>%n Kunden exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::DeliveryPage</name>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Delivery order</source>
        <translation>Lieferbestellung</translation>
    </message>
    <message>
        <source>The order gets its number when it is placed</source>
        <translation>Die Bestellung bekommt ihre Nummer beim Aufgeben</translation>
    </message>
    <message>
        <source>Note for the courier</source>
        <translation>Notiz für den Boten</translation>
    </message>
    <message>
        <source>Ring twice, leave with neighbour</source>
        <translation>Zweimal klingeln, beim Nachbarn abgeben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunde ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Delivery and payment</source>
        <translation>Lieferung und Zahlung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Customer collects</source>
        <translation>Kunde holt ab</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlart</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Card now</source>
        <translation>Karte jetzt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Price of the delivery</source>
        <translation>Preis der Lieferung</translation>
    </message>
    <message>
        <source>Approval of the card</source>
        <translation>Genehmigung der Karte</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Use saved address</source>
        <translation>Gespeicherte Adresse</translation>
    </message>
    <message>
        <source>Keep this address with the customer</source>
        <translation>Diese Adresse beim Kunden behalten</translation>
    </message>
    <message>
        <source>The terminal took another amount than the order costs.</source>
        <translation>Das Terminal hat einen anderen Betrag genommen, als die Bestellung kostet.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
</context>
<context>
    <name>shop::DiscountPanel</name>
    <message>
        <source>Discount on %1</source>
        <translation>Rabatt auf %1</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Rabatt auf den Verkauf</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Art des Rabatts</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Neue Summe</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Short date</source>
        <translation>Kurzes Datum</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>Staff purchase</source>
        <translation>Personalkauf</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Preisgarantie</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>New total %1</source>
        <translation>Neue Summe %1</translation>
    </message>
</context>
<context>
    <name>shop::DisplaySection</name>
    <message>
        <source>Customer display</source>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>A second screen of this computer, for the customer: what they buy, the total, the change. Nothing else of the shop is shown on it.</source>
        <translation>Ein zweiter Bildschirm dieses Computers für den Kunden: was er kauft, die Summe, das Rückgeld. Sonst ist darauf nichts vom Geschäft zu sehen.</translation>
    </message>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>Verkauf auf einem zweiten Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Between two sales</source>
        <translation>Zwischen zwei Verkäufen</translation>
    </message>
    <message>
        <source>Any second screen</source>
        <translation>Irgendein zweiter Bildschirm</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>There is one screen now. The display comes up when a second one is plugged in.</source>
        <translation>Jetzt gibt es nur einen Bildschirm. Die Anzeige erscheint, wenn ein zweiter angeschlossen wird.</translation>
    </message>
    <message>
        <source>Picture for the customer display</source>
        <translation>Bild für die Kundenanzeige</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The name of the shop</source>
        <translation>Der Name des Geschäfts</translation>
    </message>
</context>
<context>
    <name>shop::DocumentList</name>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Older receipts</source>
        <translation>Ältere Belege</translation>
    </message>
    <message>
        <source>Receipts of %1</source>
        <translation>Belege von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1   %2 %3</source>
        <translation>%1   %2 %3</translation>
    </message>
    <message>
        <source>No receipt stands behind this row.</source>
        <translation>Hinter dieser Zeile steht kein Beleg.</translation>
    </message>
</context>
<context>
    <name>shop::EmptiesPanel</name>
    <message>
        <source>Empties</source>
        <translation>Leergut</translation>
    </message>
    <message>
        <source>Scan what comes back, or type how many.</source>
        <translation>Scannen Sie, was zurückkommt, oder tippen Sie die Anzahl.</translation>
    </message>
    <message>
        <source>Put on the ticket</source>
        <translation>Auf den Bon</translation>
    </message>
    <message>
        <source>This shop has no deposits. Add a product of the kind Deposit first.</source>
        <translation>Dieses Geschäft hat kein Pfand. Legen Sie zuerst einen Artikel der Art Pfand an.</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>Wie viele %1 zurückkommen</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>Kein Artikel hat den Code %1.</translation>
    </message>
    <message>
        <source>There is no deposit on this product.</source>
        <translation>Auf diesem Artikel ist kein Pfand.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
</context>
<context>
    <name>shop::EndOrderPanel</name>
    <message>
        <source>The goods go back to stock.</source>
        <translation>Die Ware geht zurück ins Lager.</translation>
    </message>
    <message>
        <source>The order ends here. The reason is kept with it.</source>
        <translation>Die Bestellung endet hier. Der Grund bleibt bei ihr.</translation>
    </message>
    <message>
        <source>Customer cancelled</source>
        <translation>Kunde hat abgesagt</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Nicht am Lager</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung gescheitert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
</context>
<context>
    <name>shop::EntryPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shop::ErrorPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Close Shopdesk</source>
        <translation>Shopdesk schließen</translation>
    </message>
    <message>
        <source>Shopdesk cannot open the shop</source>
        <translation>Shopdesk kann das Geschäft nicht öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>After you have mended the cause</source>
        <translation>Nachdem Sie die Ursache behoben haben</translation>
    </message>
    <message>
        <source>Use a shop that is stored somewhere else on this computer</source>
        <translation>Ein Geschäft öffnen, das an anderer Stelle auf diesem Computer liegt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>For example from a USB stick</source>
        <translation>Zum Beispiel von einem USB-Stick</translation>
    </message>
    <message>
        <source>Restore %1 and put back the sales after it</source>
        <translation>%1 wiederherstellen und die Verkäufe danach ergänzen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Recommended, loses nothing that the journal beside the backup holds</source>
        <translation>Empfohlen; nichts geht verloren, was das Journal neben der Sicherung enthält</translation>
    </message>
    <message>
        <source>Recommended; sales after it are not in it</source>
        <translation>Empfohlen; Verkäufe danach sind nicht enthalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
</context>
<context>
    <name>shop::FigureList</name>
    <message>
        <source>None in this period</source>
        <translation>Keine in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>shop::FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Alle Lieferanten</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n filter(s) at once. Take one off first.</source>
        <translation>
            <numerusform>Höchstens %n Filter auf einmal. Nehmen Sie erst einen weg.</numerusform>
            <numerusform>Höchstens %n Filter auf einmal. Nehmen Sie erst einen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>Filter %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>shop::FirstRunPage</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>Ihr Geschäft einrichten</translation>
    </message>
    <message>
        <source>About five minutes. Everything can be changed later in Settings.</source>
        <translation>Etwa fünf Minuten. Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Data stays on this computer unless you connect a server.</source>
        <translation>Die Daten bleiben auf diesem Computer, außer Sie verbinden einen Server.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip and use defaults</source>
        <translation>Mit Vorgaben beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>The products are being brought in. The shop is made already.</source>
        <translation>Die Artikel werden eingelesen. Das Geschäft ist schon angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not taken</source>
        <translation>
            <numerusform>%n Zeile wurde nicht übernommen</numerusform>
            <numerusform>%n Zeilen wurden nicht übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::HandoverPanel</name>
    <message>
        <source>Hand over the drawer</source>
        <translation>Lade übergeben</translation>
    </message>
    <message>
        <source>Count the drawer together. The shift goes on.</source>
        <translation>Zählen Sie die Lade gemeinsam. Die Schicht geht weiter.</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>Wer sie übernimmt</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>shop::ImportPane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuergruppe</translation>
    </message>
    <message>
        <source>Address of the picture</source>
        <translation>Adresse des Bildes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Field in Shopdesk</source>
        <translation>Feld in Shopdesk</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>Feld von %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %n row(s) so far</source>
        <translation>
            <numerusform>Prüfung läuft, bisher %n Zeile</numerusform>
            <numerusform>Prüfung läuft, bisher %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing, %n row(s) so far</source>
        <translation>
            <numerusform>Import läuft, bisher %n Zeile</numerusform>
            <numerusform>Import läuft, bisher %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: nothing has been stored yet</source>
        <translation>Geprüft: Noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Alle Zeilen prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rows are saved.</source>
        <translation>Die Zeilen sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Fetch the pictures from the internet</source>
        <translation>Bilder aus dem Internet holen</translation>
    </message>
    <message>
        <source>The columns are read as you chose last time for such a file.</source>
        <translation>Die Spalten werden gelesen, wie Sie es zuletzt für eine solche Datei gewählt haben.</translation>
    </message>
    <message>
        <source>Undone: the products are as before</source>
        <translation>Rückgängig gemacht: Die Artikel sind wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were changed or sold since and stay.</source>
        <translation>
            <numerusform>%n Artikel wurde seither geändert oder verkauft und bleibt.</numerusform>
            <numerusform>%n Artikel wurden seither geändert oder verkauft und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) fetched</source>
        <translation>
            <numerusform>%n Bild geholt</numerusform>
            <numerusform>%n Bilder geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were not fetched.</source>
        <translation>
            <numerusform>%n Bild wurde nicht geholt.</numerusform>
            <numerusform>%n Bilder wurden nicht geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching pictures, %n so far</source>
        <translation>
            <numerusform>Bilder werden geholt, bisher %n</numerusform>
            <numerusform>Bilder werden geholt, bisher %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing, %n product(s) so far</source>
        <translation>
            <numerusform>Wird rückgängig gemacht, bisher %n Artikel</numerusform>
            <numerusform>Wird rückgängig gemacht, bisher %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Import these rows</source>
        <translation>Diese Zeilen importieren</translation>
    </message>
</context>
<context>
    <name>shop::KeyCard</name>
    <message>
        <source>Always the same</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>add the first hit, take, the deciding button</source>
        <translation>ersten Treffer nehmen, übernehmen, die entscheidende Taste</translation>
    </message>
    <message>
        <source>one step back; never removes lines</source>
        <translation>ein Schritt zurück; entfernt nie Positionen</translation>
    </message>
    <message>
        <source>hits if there are any, else lines</source>
        <translation>Treffer, falls es welche gibt, sonst Positionen</translation>
    </message>
    <message>
        <source>quantity of the line, in an empty field</source>
        <translation>Menge der Position, in einem leeren Feld</translation>
    </message>
    <message>
        <source>remove the line, in an empty field</source>
        <translation>Position entfernen, in einem leeren Feld</translation>
    </message>
    <message>
        <source>three of the next product</source>
        <translation>drei vom nächsten Artikel</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Save the card as PDF</source>
        <translation>Karte als PDF speichern</translation>
    </message>
    <message>
        <source>Save the card of the keys</source>
        <translation>Karte der Tasten speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Die Datei lässt sich dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>shop::KeyModel</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>shop::KeysSection</name>
    <message>
        <source>This key types a character, and a scanner types it too. Use F1 to F35, or Ctrl or Alt with another key.</source>
        <translation>Diese Taste tippt ein Zeichen, und ein Scanner tippt es auch. Nehmen Sie F1 bis F35 oder Strg oder Alt mit einer anderen Taste.</translation>
    </message>
    <message>
        <source>A scanner ends a code with this key. Use another one.</source>
        <translation>Mit dieser Taste beendet ein Scanner einen Code. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This key copies, cuts, pastes or selects text in every field.</source>
        <translation>Diese Taste kopiert, schneidet aus, fügt ein oder wählt Text in jedem Feld.</translation>
    </message>
    <message>
        <source>This key always means the same. Use another one.</source>
        <translation>Diese Taste bedeutet immer dasselbe. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On this computer, for everybody who works at it. The keys stand on the buttons and on the card of the keys.</source>
        <translation>Auf diesem Computer, für alle, die daran arbeiten. Die Tasten stehen auf den Schaltflächen und auf der Karte der Tasten.</translation>
    </message>
    <message>
        <source>Shopdesk</source>
        <translation>Shopdesk</translation>
    </message>
    <message>
        <source>Keys as at</source>
        <translation>Tasten wie bei</translation>
    </message>
    <message>
        <source>Key of the chosen command: press it here</source>
        <translation>Taste des gewählten Befehls: hier drücken</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As in the profile</source>
        <translation>Wie im Profil</translation>
    </message>
    <message>
        <source>All as in the profile</source>
        <translation>Alle wie im Profil</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3).</source>
        <translation>%1 ist die Taste von „%2“ (%3).</translation>
    </message>
    <message>
        <source>It holds from now on.</source>
        <translation>Das gilt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>shop::LabelRuleModel</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Fits too, but comes later</source>
        <translation>Passt auch, kommt aber später</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
</context>
<context>
    <name>shop::LabelRulePanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pattern, a sign for each digit of the code</source>
        <translation>Muster, ein Zeichen für jede Ziffer des Codes</translation>
    </message>
    <message>
        <source>0 to 9: this digit.  I: item code.  P: price.  W: weight.  N: count.
V: check digit of the price.  C: check digit of the code, last.  A dot: any digit.</source>
        <translation>0 bis 9: diese Ziffer.  I: Artikelcode.  P: Preis.  W: Gewicht.  N: Anzahl.
V: Prüfziffer des Preises.  C: Prüfziffer des Codes, zuletzt.  Ein Punkt: jede Ziffer.</translation>
    </message>
    <message>
        <source>As usual: of the currency, grams, whole pieces</source>
        <translation>Wie üblich: der Währung, Gramm, ganze Stück</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n Nachkommastelle</numerusform>
            <numerusform>%n Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decimals of the figure</source>
        <translation>Nachkommastellen der Zahl</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>shop::LabelSection</name>
    <message>
        <source>Barcode rules</source>
        <translation>Barcode-Regeln</translation>
    </message>
    <message>
        <source>Scales and shops print labels with a price, a weight or a count inside the barcode. The first rule in use that fits a code reads it.</source>
        <translation>Waagen und Geschäfte drucken Etiketten mit Preis, Gewicht oder Anzahl im Barcode. Die erste Regel in Gebrauch, die zu einem Code passt, liest ihn.</translation>
    </message>
    <message>
        <source>Rules for labels</source>
        <translation>Regeln für Etiketten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Scan a label here, or type its digits</source>
        <translation>Hier ein Etikett scannen oder seine Ziffern tippen</translation>
    </message>
    <message>
        <source>No rule reads this code as a label.</source>
        <translation>Keine Regel liest diesen Code als Etikett.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Empty rule</source>
        <translation>&amp;Leere Regel</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shop::LabelsPanel</name>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Of each product</source>
        <translation>Von jedem Artikel</translation>
    </message>
    <message>
        <source>Labels the first sheet lacks</source>
        <translation>Etiketten, die dem ersten Bogen fehlen</translation>
    </message>
    <message>
        <source>This computer has none</source>
        <translation>Dieser Computer hat keinen</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Etikett</numerusform>
            <numerusform>%n Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n Bogen</numerusform>
            <numerusform>%n Bogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a price have none</source>
        <translation>
            <numerusform>%n Artikel ohne Preis hat keines</numerusform>
            <numerusform>%n Artikel ohne Preis haben keines</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Etiketten speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>The labels are saved.</source>
        <translation>Die Etiketten sind gespeichert.</translation>
    </message>
    <message>
        <source>The labels are sent to the printer.</source>
        <translation>Die Etiketten sind an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>shop::LeavePanel</name>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Leave the storefront</source>
        <translation>Schaufenster verlassen</translation>
    </message>
</context>
<context>
    <name>shop::LedgerLines</name>
    <message>
        <source>Nothing was booked yet.</source>
        <translation>Noch wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shop::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>shop::LedgerPane</name>
    <message>
        <source>Stock movements</source>
        <translation>Bestandsbewegungen</translation>
    </message>
    <message>
        <source>No movement like this</source>
        <translation>Keine solche Bewegung</translation>
    </message>
    <message>
        <source>Each sale, return, delivery, count and correction is listed here.</source>
        <translation>Hier steht jeder Verkauf, jede Rücknahme, Lieferung, Zählung und Korrektur.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Count or write off</source>
        <translation>Zählen oder abschreiben</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Dieser Code ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>shop::LeftPaymentsPanel</name>
    <message>
        <source>A card payment without a ticket</source>
        <translation>Eine Kartenzahlung ohne Bon</translation>
    </message>
    <message>
        <source>Where the terminal cannot help: what you found out</source>
        <translation>Wo das Terminal nicht hilft: was Sie herausgefunden haben</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>The terminal took %1 on %2, and no sale has used it: its ticket is gone.</source>
        <translation>Das Terminal hat am %2 %1 genommen, und kein Verkauf hat es verwendet: Sein Bon ist weg.</translation>
    </message>
    <message>
        <source>What became of %1 by card on %2 is not known, and its ticket is gone.</source>
        <translation>Was aus %1 per Karte am %2 wurde, ist unbekannt, und der Bon ist weg.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation>Terminal fragen</translation>
    </message>
    <message>
        <source>The terminal gave the money back.</source>
        <translation>Das Terminal hat das Geld zurückgegeben.</translation>
    </message>
    <message>
        <source>The terminal took nothing.</source>
        <translation>Das Terminal hat nichts genommen.</translation>
    </message>
    <message>
        <source>The terminal did not give it back.</source>
        <translation>Das Terminal hat es nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>The terminal does not know either. Look at its own list, and write down what you find.</source>
        <translation>Auch das Terminal weiß es nicht. Sehen Sie in seiner eigenen Liste nach und schreiben Sie auf, was Sie finden.</translation>
    </message>
    <message>
        <source>Write what you found out. It goes into the journal.</source>
        <translation>Schreiben Sie auf, was Sie herausgefunden haben. Es kommt ins Journal.</translation>
    </message>
    <message>
        <source>Written into the journal.</source>
        <translation>Ins Journal geschrieben.</translation>
    </message>
</context>
<context>
    <name>shop::LevelModel</name>
    <message>
        <source>%1, %2 reserved</source>
        <translation>%1, davon %2 reserviert</translation>
    </message>
    <message>
        <source>%1, on hand %2</source>
        <translation>%1, Bestand %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Bestellen bei</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
</context>
<context>
    <name>shop::LevelsPane</name>
    <message>
        <source>Which products</source>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>Below nothing</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Name, Nr. oder Barcode</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Alle Lieferanten</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>Wie bestellt wird</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>Bestellliste</translation>
    </message>
    <message>
        <source>Order these</source>
        <translation>Diese bestellen</translation>
    </message>
    <message>
        <source>Nothing is to be ordered</source>
        <translation>Nichts ist zu bestellen</translation>
    </message>
    <message>
        <source>A product is listed here when there are only as many as it is ordered at.</source>
        <translation>Hier steht ein Artikel, wenn nur noch so viele da sind, wie sein Bestellpunkt sagt.</translation>
    </message>
    <message>
        <source>Nothing is below nothing</source>
        <translation>Nichts ist unter null</translation>
    </message>
    <message>
        <source>What was sold or promised though the stock said there was none is listed here: count it, receive its delivery, or look at its movements.</source>
        <translation>Hier steht, was verkauft oder zugesagt wurde, obwohl der Bestand es nicht hergab: Zählen Sie es, nehmen Sie seine Lieferung an oder sehen Sie seine Bewegungen an.</translation>
    </message>
    <message>
        <source>No product is called like this</source>
        <translation>Kein Artikel heißt so</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Lieferung annehmen</translation>
    </message>
    <message>
        <source>All of it is on its way already.</source>
        <translation>Alles davon ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Save the order list</source>
        <translation>Bestellliste speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The order list is saved.</source>
        <translation>Die Bestellliste ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>shop::LimitPanel</name>
    <message>
        <source>%1, up to. An empty field is no limit.</source>
        <translation>%1, bis zu. Ein leeres Feld heißt ohne Limit.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation>Nicht allein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>A limit is not negative.</source>
        <translation>Ein Limit ist nicht negativ.</translation>
    </message>
</context>
<context>
    <name>shop::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>On this computer, for everybody who works at it. Receipts keep the language of the shop.</source>
        <translation>Auf diesem Computer, für alle, die daran arbeiten. Belege behalten die Sprache des Geschäfts.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Größe der Texte</translation>
    </message>
</context>
<context>
    <name>shop::LookStep</name>
    <message>
        <source>Amounts and dates as in</source>
        <translation>Beträge und Daten wie in</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>How Shopdesk speaks and looks on this computer.</source>
        <translation>Wie Shopdesk auf diesem Computer spricht und aussieht.</translation>
    </message>
</context>
<context>
    <name>shop::MailSection</name>
    <message>
        <source>code to confirm an address</source>
        <translation>Code zur Bestätigung einer Adresse</translation>
    </message>
    <message>
        <source>code for a new password</source>
        <translation>Code für ein neues Passwort</translation>
    </message>
    <message>
        <source>no account with this address</source>
        <translation>kein Konto zu dieser Adresse</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Server, empty for none</source>
        <translation>Server, leer für keinen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>STARTTLS, usually port 587</source>
        <translation>STARTTLS, meist Port 587</translation>
    </message>
    <message>
        <source>TLS from the beginning, usually port 465</source>
        <translation>TLS von Anfang an, meist Port 465</translation>
    </message>
    <message>
        <source>None, for a server in this house</source>
        <translation>Keine, für einen Server im Haus</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User, empty for no sign-in</source>
        <translation>Benutzer, leer für ohne Anmeldung</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Messages come from this address</source>
        <translation>Nachrichten kommen von dieser Adresse</translation>
    </message>
    <message>
        <source>and this name</source>
        <translation>und diesem Namen</translation>
    </message>
    <message>
        <source>Send a test message to</source>
        <translation>Testnachricht senden an</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Messages that were not sent yet</source>
        <translation>Noch nicht gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>Sie wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The test message is on its way, once the settings are saved.</source>
        <translation>Die Testnachricht geht hinaus, sobald die Einstellungen gespeichert sind.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The code is %1. Ask who it is before you tell it.</source>
        <translation>Der Code ist %1. Fragen Sie, wer es ist, bevor Sie ihn nennen.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>mail.example.com</source>
        <translation>mail.example.com</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>The server that sends messages to customers: codes, receipts, and what becomes of their orders. Without one they wait here, and you read a customer their code.</source>
        <translation>Der Server, der Nachrichten an Kunden sendet: Codes, Belege und was aus ihren Bestellungen wird. Ohne ihn warten sie hier, und Sie lesen dem Kunden seinen Code vor.</translation>
    </message>
</context>
<context>
    <name>shop::MainWindow</name>
    <message>
        <source>Training: nothing that is sold here counts. Ctrl+Shift+T ends it.</source>
        <translation>Übung: Nichts, was hier verkauft wird, zählt. Strg+Umschalt+T beendet sie.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>Schicht %1, offen seit %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>You do not have the right</source>
        <translation>Sie haben das Recht nicht</translation>
    </message>
    <message>
        <source>Only at: %1</source>
        <translation>Nur bei: %1</translation>
    </message>
    <message>
        <source>Shift %1 belongs to %2: what is sold counts for that day until it is closed.</source>
        <translation>Schicht %1 gehört zu %2: Was verkauft wird, zählt für diesen Tag, bis sie geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>shop::MoneyStep</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency (three letters)</source>
        <translation>Währung (drei Buchstaben)</translation>
    </message>
    <message>
        <source>Prices on the shelf</source>
        <translation>Preise am Regal</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise enthalten die Steuer</translation>
    </message>
    <message>
        <source>Tax is added at the till</source>
        <translation>Steuer kommt an der Kasse hinzu</translation>
    </message>
    <message>
        <source>Cash is rounded to %1, card is exact.</source>
        <translation>Bar wird auf %1 gerundet, Karte ist genau.</translation>
    </message>
    <message>
        <source>Cash and card are exact.</source>
        <translation>Bar und Karte sind genau.</translation>
    </message>
    <message>
        <source>This country demands a certified device or program at the till. This version of Shopdesk has none: ask your tax adviser first.</source>
        <translation>Dieses Land verlangt an der Kasse ein zertifiziertes Gerät oder Programm. Diese Version von Shopdesk hat keines: Fragen Sie zuerst Ihre Steuerberatung.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>Auf dem Beleg</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>Satz in Prozent</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Keine Steuer</translation>
    </message>
    <message>
        <source>Rate of %1 for %2</source>
        <translation>Satz von %1 für %2</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>Example: a candle for %1 rings up as %2, of which %3 is tax.</source>
        <translation>Beispiel: Eine Kerze für %1 kostet an der Kasse %2, davon sind %3 Steuer.</translation>
    </message>
    <message>
        <source>Money and tax</source>
        <translation>Geld und Steuer</translation>
    </message>
    <message>
        <source>Taken from your country. Check it once, then forget it.</source>
        <translation>Von Ihrem Land übernommen. Einmal prüfen, dann vergessen.</translation>
    </message>
</context>
<context>
    <name>shop::NumPad</name>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>shop::OpenShiftPanel</name>
    <message>
        <source>Open the shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>Count the money in the drawer of %1 before the first sale.</source>
        <translation>Zählen Sie das Geld in der Lade von %1 vor dem ersten Verkauf.</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Count notes and coins</source>
        <translation>Scheine und Münzen zählen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>The last close left this much in the drawer.</source>
        <translation>So viel blieb beim letzten Abschluss in der Lade.</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1, but the last shift was that of %2. Set the clock first: the taxes are those of the day.</source>
        <translation>Die Uhr dieses Computers zeigt %1, die letzte Schicht war aber die vom %2. Stellen Sie zuerst die Uhr: Die Steuern sind die des Tages.</translation>
    </message>
    <message>
        <source>The float cannot be negative.</source>
        <translation>Der Wechselgeldbestand kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>shop::OrderCard</name>
    <message>
        <source>The card has paid %1.</source>
        <translation>Mit der Karte sind %1 bezahlt.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>Die Karte wurde nicht belastet.</translation>
    </message>
    <message>
        <source>The terminal gave the money back.</source>
        <translation>Das Terminal hat das Geld zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>shop::OrderLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 Rabatt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>shop::OrderList</name>
    <message>
        <source>Order, customer, phone, product</source>
        <translation>Bestellung, Kunde, Telefon, Artikel</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Welche Bestellungen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Orders for delivery and collection begin on the ticket of Sell.</source>
        <translation>Bestellungen zur Lieferung und Abholung beginnen auf dem Bon unter Verkauf.</translation>
    </message>
    <message>
        <source>No order has this number, customer, phone, product or receipt.</source>
        <translation>Keine Bestellung hat diese Nummer, diesen Kunden, dieses Telefon, diesen Artikel oder Beleg.</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Zurückzuzahlen</translation>
    </message>
</context>
<context>
    <name>shop::OrderListModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Gelöschter Kunde</translation>
    </message>
</context>
<context>
    <name>shop::OrderPapers</name>
    <message>
        <source>&amp;Invoice %1, a copy</source>
        <translation>&amp;Rechnung %1, eine Kopie</translation>
    </message>
    <message>
        <source>Write the &amp;invoice</source>
        <translation>&amp;Rechnung schreiben</translation>
    </message>
    <message>
        <source>Credit note %1, a copy</source>
        <translation>Gutschrift %1, eine Kopie</translation>
    </message>
    <message>
        <source>Write the &amp;credit note</source>
        <translation>&amp;Gutschrift schreiben</translation>
    </message>
    <message>
        <source>&amp;Packing slip</source>
        <translation>&amp;Packschein</translation>
    </message>
    <message>
        <source>&amp;Address label</source>
        <translation>&amp;Adressetikett</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Die Datei ist geschrieben.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>shop::OrderTimeline</name>
    <message>
        <source>Way of the order: %1</source>
        <translation>Weg der Bestellung: %1</translation>
    </message>
</context>
<context>
    <name>shop::OrderView</name>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Liefern an</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Placed %1, %2</source>
        <translation>Aufgegeben %1, %2</translation>
    </message>
    <message>
        <source>Placed %1 by %2, %3</source>
        <translation>Aufgegeben %1 von %2, %3</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>Auch erlaubt</translation>
    </message>
    <message>
        <source>Reduce line</source>
        <translation>Position verringern</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zurückzahlen</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 contained</source>
        <translation>Enthaltene %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Zurückzuzahlen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Strg P</translation>
    </message>
    <message>
        <source>Could not be paid back</source>
        <translation>Konnte nicht zurückgezahlt werden</translation>
    </message>
    <message>
        <source>To pay back, failed: %1</source>
        <translation>Zurückzuzahlen, gescheitert: %1</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Gelöschter Kunde</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since %1</source>
        <translation>
            <numerusform>%n Bestellung seit %1</numerusform>
            <numerusform>%n Bestellungen seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
</context>
<context>
    <name>shop::OrdersPage</name>
    <message>
        <source>No order is chosen</source>
        <translation>Keine Bestellung gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan the code on its packing slip.</source>
        <translation>Wählen Sie eine in der Liste oder scannen Sie den Code auf ihrem Packschein.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Dieser Code ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 is not in this order, or packed already.</source>
        <translation>%1 ist nicht in dieser Bestellung oder schon gepackt.</translation>
    </message>
    <message>
        <source>Start packing first, then scan what goes into the box.</source>
        <translation>Beginnen Sie zuerst das Packen und scannen Sie dann, was in das Paket kommt.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Bestellung %1: %2</translation>
    </message>
    <message>
        <source>The line is reduced.</source>
        <translation>Die Position ist verringert.</translation>
    </message>
    <message>
        <source>The prepayment is paid back.</source>
        <translation>Die Vorauszahlung ist zurückgezahlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1</source>
        <translation>
            <numerusform>%n Bestellung: %1</numerusform>
            <numerusform>%n Bestellungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Order %1 was not moved. %2</source>
        <translation>Bestellung %1 wurde nicht weitergestellt. %2</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>Der Grund ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>shop::OverviewPane</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>statt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, davor %3</translation>
    </message>
    <message>
        <source>■ %1</source>
        <translation>■ %1</translation>
    </message>
    <message>
        <source>□ %1</source>
        <translation>□ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n Rücknahme</numerusform>
            <numerusform>%n Rücknahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void(s)</source>
        <translation>
            <numerusform>%n Storno</numerusform>
            <numerusform>%n Stornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawer opened %n time(s) without a sale</source>
        <translation>
            <numerusform>Lade %n-mal ohne Verkauf geöffnet</numerusform>
            <numerusform>Lade %n-mal ohne Verkauf geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed after the total</source>
        <translation>
            <numerusform>%n Position nach der Summe entfernt</numerusform>
            <numerusform>%n Positionen nach der Summe entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s) by hand</source>
        <translation>
            <numerusform>%n Rabatt von Hand</numerusform>
            <numerusform>%n Rabatte von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) changed by hand</source>
        <translation>
            <numerusform>%n Preis von Hand geändert</numerusform>
            <numerusform>%n Preise von Hand geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>Wert des Bestands</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Durchschnittlicher Einkauf</translation>
    </message>
    <message>
        <source>Items per receipt</source>
        <translation>Artikel je Beleg</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Warengruppe</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Meistverkaufte Artikel</translation>
    </message>
    <message>
        <source>Top products by</source>
        <translation>Meistverkauft nach</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to order</source>
        <translation>
            <numerusform>%n Artikel zu bestellen</numerusform>
            <numerusform>%n Artikel zu bestellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait</source>
        <translation>
            <numerusform>%n Bestellung wartet</numerusform>
            <numerusform>%n Bestellungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n drawer(s) hold(s) about %1</source>
        <translation>
            <numerusform>%n Lade enthält etwa %1</numerusform>
            <numerusform>%n Laden enthalten etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>shop::OwnOrdersPane</name>
    <message>
        <source>Back to the shop</source>
        <translation>Zurück zum Geschäft</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>Ihre Bestellungen</translation>
    </message>
    <message>
        <source>You have not ordered anything yet.</source>
        <translation>Sie haben noch nichts bestellt.</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Frühere Bestellungen</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>Diese Bestellung stornieren</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>You collect it here.</source>
        <translation>Sie holen es hier ab.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Diese Bestellung stornieren?</translation>
    </message>
    <message>
        <source>The goods go back to the shelf. This cannot be undone.</source>
        <translation>Die Ware geht zurück ins Regal. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>shop::OwnPinPanel</name>
    <message>
        <source>You and your PIN</source>
        <translation>Sie und Ihre PIN</translation>
    </message>
    <message>
        <source>Your PIN now</source>
        <translation>Ihre jetzige PIN</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Neue PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
    <message>
        <source>Your new PIN holds at once.</source>
        <translation>Ihre neue PIN gilt sofort.</translation>
    </message>
</context>
<context>
    <name>shop::Panel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>shop::PaperPanel</name>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>shop::PayBackPanel</name>
    <message>
        <source>Pay back %1</source>
        <translation>%1 zurückzahlen</translation>
    </message>
    <message>
        <source>The customer paid this before. It goes back the way it came.</source>
        <translation>Der Kunde hat das vorher bezahlt. Es geht zurück, wie es gekommen ist.</translation>
    </message>
    <message>
        <source>How it is paid back</source>
        <translation>Wie es zurückgezahlt wird</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zurückzahlen</translation>
    </message>
</context>
<context>
    <name>shop::PaymentPage</name>
    <message>
        <source>The card was not charged.</source>
        <translation>Die Karte wurde nicht belastet.</translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation>Terminal fragen</translation>
    </message>
    <message>
        <source>The terminal took %1, more than remains.</source>
        <translation>Das Terminal hat %1 genommen, mehr als offen ist.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The terminal did not give back %1.</source>
        <translation>Das Terminal hat %1 nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>The card payment stays. Finish the sale, then return the goods.</source>
        <translation>Die Kartenzahlung bleibt. Schließen Sie den Verkauf ab und nehmen Sie dann die Ware zurück.</translation>
    </message>
    <message>
        <source>The terminal gave the money back.</source>
        <translation>Das Terminal hat das Geld zurückgegeben.</translation>
    </message>
    <message>
        <source>Asking the terminal about %1</source>
        <translation>Das Terminal wird nach %1 gefragt</translation>
    </message>
    <message>
        <source>The total is now %1.</source>
        <translation>Die Summe ist jetzt %1.</translation>
    </message>
    <message>
        <source>A promotion began, ended or was changed.</source>
        <translation>Eine Aktion hat begonnen, geendet oder wurde geändert.</translation>
    </message>
    <message>
        <source>A promotion was changed. Take what remains, or take a payment back.</source>
        <translation>Eine Aktion wurde geändert. Nehmen Sie, was offen ist, oder nehmen Sie eine Zahlung zurück.</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>Gleichmäßig teilen</translation>
    </message>
    <message>
        <source>The amount for the first person is proposed, then for the next.</source>
        <translation>Vorgeschlagen wird der Betrag der ersten Person, dann der nächsten.</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Between 2 and %1 people.</source>
        <translation>Zwischen 2 und %1 Personen.</translation>
    </message>
    <message>
        <source>The sale is not stored.</source>
        <translation>Der Verkauf ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The card payment stays with this ticket.</source>
        <translation>Die Kartenzahlung bleibt bei diesem Bon.</translation>
    </message>
    <message>
        <source>A card has been charged</source>
        <translation>Eine Karte wurde belastet</translation>
    </message>
    <message>
        <source>Going back forgets the payments taken. Reverse the card payment at the terminal first.</source>
        <translation>Beim Zurückgehen werden die Zahlungen vergessen. Machen Sie die Kartenzahlung zuerst am Terminal rückgängig.</translation>
    </message>
    <message>
        <source>It is reversed, go back</source>
        <translation>Ist rückgängig, zurück</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlart</translation>
    </message>
    <message>
        <source>Quick cash</source>
        <translation>Schnellbeträge</translation>
    </message>
    <message>
        <source>%1 may not buy more on account.</source>
        <translation>%1 darf nicht mehr auf Konto kaufen.</translation>
    </message>
    <message>
        <source>%1 may still owe %2.</source>
        <translation>%1 darf noch %2 schulden.</translation>
    </message>
    <message>
        <source>Scan the card, or type its code.</source>
        <translation>Karte scannen oder ihren Code tippen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>%1 %2 holds %3.</source>
        <translation>%1 %2 hat %3.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Card payment of %1</source>
        <translation>Kartenzahlung über %1</translation>
    </message>
    <message>
        <source>Take the payment at the terminal first. Then write its approval code, if the shop keeps it.</source>
        <translation>Nehmen Sie die Zahlung zuerst am Terminal. Schreiben Sie dann den Genehmigungscode auf, wenn das Geschäft ihn aufbewahrt.</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>Genehmigungscode (optional)</translation>
    </message>
    <message>
        <source>Payment is approved</source>
        <translation>Zahlung ist genehmigt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>Positionen des Bons</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Bar nehmen</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Zurückzugeben</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Total %1
Paid so far %2</source>
        <translation>Summe %1
Bisher bezahlt %2</translation>
    </message>
    <message>
        <source>Rounded to %1</source>
        <translation>Gerundet auf %1</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Amount given back</source>
        <translation>Zurückgegebener Betrag</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Amount by %1</source>
        <translation>Betrag mit %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>The payment was cancelled at the terminal. Take it again, or in another way.</source>
        <translation>Die Zahlung wurde am Terminal abgebrochen. Nehmen Sie sie noch einmal oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Take it again, or in another way.</source>
        <translation>Die PIN war falsch. Nehmen Sie sie noch einmal oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>There is not enough on the card. Take it in another way.</source>
        <translation>Auf der Karte ist nicht genug. Kassieren Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>The card has expired. Take it in another way.</source>
        <translation>Die Karte ist abgelaufen. Kassieren Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>The terminal is busy. Take it again in a moment.</source>
        <translation>Das Terminal ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The terminal knows of no payment, so nothing was taken. Take it again, or in another way.</source>
        <translation>Das Terminal kennt keine Zahlung, also wurde nichts genommen. Versuchen Sie es noch einmal oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>The terminal cannot be reached, so nothing was taken. Take the payment in another way, or check the terminal.</source>
        <translation>Das Terminal ist nicht erreichbar, also wurde nichts genommen. Kassieren Sie auf anderem Weg oder prüfen Sie das Terminal.</translation>
    </message>
    <message>
        <source>The card was refused. Take it again, or in another way.</source>
        <translation>Die Karte wurde abgelehnt. Versuchen Sie es noch einmal oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>Waiting for the card: %1</source>
        <translation>Wartet auf die Karte: %1</translation>
    </message>
    <message>
        <source>Cancel it at the terminal first, if it is not wanted.</source>
        <translation>Brechen Sie sie zuerst am Terminal ab, falls sie nicht gewollt ist.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Giving back %1 at the terminal</source>
        <translation>%1 wird am Terminal zurückgegeben</translation>
    </message>
    <message>
        <source>What became of %1 by card is not known.</source>
        <translation>Was aus %1 per Karte wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>Do not take it again before the terminal has answered.</source>
        <translation>Nehmen Sie sie nicht noch einmal, bevor das Terminal geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>shop::PeopleModel</name>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n Stelle</numerusform>
            <numerusform>PIN, %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <translation>%1, gesperrt</translation>
    </message>
</context>
<context>
    <name>shop::PeopleStep</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>Name von Person %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>Rolle von Person %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Filialleitung</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>PIN von Person %1</translation>
    </message>
    <message>
        <source>Write a name, or leave name and PIN of this row empty.</source>
        <translation>Schreiben Sie einen Namen oder lassen Sie Name und PIN dieser Zeile leer.</translation>
    </message>
    <message>
        <source>Two people cannot have the same name.</source>
        <translation>Zwei Personen können nicht denselben Namen haben.</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>Personen und PINs</translation>
    </message>
    <message>
        <source>Everyone has a name and a PIN of their own; the first one is the owner.</source>
        <translation>Alle haben einen eigenen Namen und eine eigene PIN; die erste Person ist der Inhaber.</translation>
    </message>
</context>
<context>
    <name>shop::PeriodPanel</name>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>shop::PersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
</context>
<context>
    <name>shop::PickProductPanel</name>
    <message>
        <source>Which product?</source>
        <translation>Welcher Artikel?</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Name, Artikelnr. oder Barcode</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No product is called like this.</source>
        <translation>Kein Artikel heißt so.</translation>
    </message>
</context>
<context>
    <name>shop::PictureField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP; it can be dropped here too.</source>
        <translation>PNG, JPEG oder WebP; es lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>Bild des Artikels</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A picture is chosen</source>
        <translation>Ein Bild ist gewählt</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>shop::PinDots</name>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>%1 of %2 figures typed</source>
        <translation>%1 von %2 Ziffern getippt</translation>
    </message>
</context>
<context>
    <name>shop::PriceCheckPanel</name>
    <message>
        <source>Price check</source>
        <translation>Preisauskunft</translation>
    </message>
    <message>
        <source>Scan, or type the code</source>
        <translation>Scannen oder den Code tippen</translation>
    </message>
    <message>
        <source>Nothing is put on the ticket.</source>
        <translation>Auf den Bon kommt nichts.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>Kein Artikel hat den Code %1.</translation>
    </message>
    <message>
        <source>Asked at the sale</source>
        <translation>Wird beim Verkauf gefragt</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 on the label</source>
        <translation>%1 auf dem Etikett</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No promotion is for it.</source>
        <translation>Keine Aktion gilt dafür.</translation>
    </message>
</context>
<context>
    <name>shop::PriceTracePanel</name>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Der Kunde zahlt</translation>
    </message>
    <message>
        <source>Promotions that took nothing off</source>
        <translation>Aktionen, die nichts abgezogen haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>%1 of %2 %</source>
        <translation>%1 von %2 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (approved)</source>
        <translation>%1 (freigegeben)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Share of the discount on the sale</source>
        <translation>Anteil am Rabatt auf den Verkauf</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>%1, price changed from %2</source>
        <translation>%1, Preis geändert von %2</translation>
    </message>
    <message>
        <source>%1, price changed from %2 (approved)</source>
        <translation>%1, Preis geändert von %2 (freigegeben)</translation>
    </message>
    <message>
        <source>As the label says</source>
        <translation>Wie das Etikett sagt</translation>
    </message>
    <message>
        <source>As on receipt %1</source>
        <translation>Wie auf Beleg %1</translation>
    </message>
</context>
<context>
    <name>shop::PrintRoom</name>
    <message>
        <source>Paper low</source>
        <translation>Wenig Papier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druckt</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) waiting</source>
        <translation>
            <numerusform>%n Beleg wartet</numerusform>
            <numerusform>%n Belege warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::PrinterSection</name>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>The printer of this register. The test page shows every character it can print, and opens the drawer.</source>
        <translation>Der Drucker dieser Kasse. Die Testseite zeigt jedes Zeichen, das er drucken kann, und öffnet die Lade.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>None, receipts as PDF</source>
        <translation>Keiner, Belege als PDF</translation>
    </message>
    <message>
        <source>In the network (address and port)</source>
        <translation>Im Netzwerk (Adresse und Port)</translation>
    </message>
    <message>
        <source>Printer queue of this computer</source>
        <translation>Druckerwarteschlange dieses Computers</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>Gerätedatei</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Address, queue or file</source>
        <translation>Adresse, Warteschlange oder Datei</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <translation>80 mm, 42 Spalten</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 Spalten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A cash drawer hangs on the printer: open it for cash</source>
        <translation>Eine Kassenlade hängt am Drucker: für Bargeld öffnen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Sent. Look at the printer.</source>
        <translation>Gesendet. Sehen Sie zum Drucker.</translation>
    </message>
</context>
<context>
    <name>shop::ProductEditor</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show on the Sell screen</source>
        <translation>Im Verkauf zeigen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>This product was changed elsewhere. Look at the marked fields and save again.</source>
        <translation>Dieser Artikel wurde anderswo geändert. Sehen Sie die markierten Felder an und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What was typed for this product has not been saved.</source>
        <translation>Was für diesen Artikel getippt wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
</context>
<context>
    <name>shop::ProductFields</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Show among the favourites</source>
        <translation>Unter den Favoriten zeigen</translation>
    </message>
    <message>
        <source>Never discounted</source>
        <translation>Nie rabattiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price (empty: asked at the till)</source>
        <translation>Preis (leer: an der Kasse gefragt)</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuergruppe</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft nach</translation>
    </message>
    <message>
        <source>In stock now (optional)</source>
        <translation>Bestand jetzt (optional)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Deposit on each</source>
        <translation>Pfand je Stück</translation>
    </message>
    <message>
        <source>Only from age</source>
        <translation>Erst ab Alter</translation>
    </message>
    <message>
        <source>Picture (optional)</source>
        <translation>Bild (optional)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>SKU (empty: a number)</source>
        <translation>Artikelnr. (leer: neu)</translation>
    </message>
    <message>
        <source>Barcodes, one a line</source>
        <translation>Barcodes, einer je Zeile</translation>
    </message>
    <message>
        <source>Price (empty: asked)</source>
        <translation>Preis (leer: gefragt)</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>Nachbestellen bei</translation>
    </message>
    <message>
        <source>Changed elsewhere to: %1</source>
        <translation>Anderswo geändert auf: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>ein anderes Bild</translation>
    </message>
</context>
<context>
    <name>shop::ProductForm</name>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and add</source>
        <translation>Speichern und auf den Bon</translation>
    </message>
</context>
<context>
    <name>shop::ProductHistoryTab</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Bestandsbewegungen</translation>
    </message>
    <message>
        <source>Added %1, last changed %2</source>
        <translation>Angelegt %1, zuletzt geändert %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shop::ProductListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Freier Preis</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>Lager %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>shop::ProductPane</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>This is sold at the counter only. Ask us, we are glad to help.</source>
        <translation>Das gibt es nur an der Theke. Fragen Sie uns, wir helfen gern.</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Nur noch %1</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>shop::ProductPricesTab</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Reduced on %1. Lowest price of the 30 days before: %2</source>
        <translation>Gesenkt am %1. Niedrigster Preis der 30 Tage davor: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
</context>
<context>
    <name>shop::ProductStockTab</name>
    <message>
        <source>There are now</source>
        <translation>Es sind jetzt da</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Warum (optional)</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>Korrektur buchen</translation>
    </message>
    <message>
        <source>On hand: %1
Reserved for orders: %2
Available: %3</source>
        <translation>Bestand: %1
Für Bestellungen reserviert: %2
Verfügbar: %3</translation>
    </message>
</context>
<context>
    <name>shop::ProductWords</name>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Price asked each time</source>
        <translation>Preis jedes Mal gefragt</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>Litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>Millilitre</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Square metre</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>UPC-A, valid</source>
        <translation>UPC-A, gültig</translation>
    </message>
    <message>
        <source>EAN-%1, valid</source>
        <translation>EAN-%1, gültig</translation>
    </message>
    <message>
        <source>The check digit does not fit: kept as a free code.</source>
        <translation>Die Prüfziffer passt nicht: als freier Code gespeichert.</translation>
    </message>
    <message>
        <source>Code 128, free text</source>
        <translation>Code 128, freier Text</translation>
    </message>
</context>
<context>
    <name>shop::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Name, SKU, barcode</source>
        <translation>Name, Nr., Barcode</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Warengruppen</translation>
    </message>
    <message>
        <source>Space checks a product, F4 changes its stock, Enter opens it</source>
        <translation>Leertaste markiert einen Artikel, F4 ändert seinen Bestand, Enter öffnet ihn</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuergruppe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Add the first one, or scan its barcode.</source>
        <translation>Legen Sie den ersten an oder scannen Sie seinen Barcode.</translation>
    </message>
    <message>
        <source>No product is like that.</source>
        <translation>Kein Artikel ist so.</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 active, %2 to be ordered</source>
        <translation>%1 aktiv, %2 zu bestellen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Geringer Bestand</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Products are being imported: scan when that is done.</source>
        <translation>Artikel werden importiert: Scannen Sie, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The first %1 are checked.</source>
        <translation>Die ersten %1 sind markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n Artikel geändert.</numerusform>
            <numerusform>%n Artikel geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed elsewhere meanwhile was left alone.</source>
        <translation>
            <numerusform>%n inzwischen anderswo geänderter blieb, wie er ist.</numerusform>
            <numerusform>%n inzwischen anderswo geänderte blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) put back.</source>
        <translation>
            <numerusform>%n Artikel zurückgesetzt.</numerusform>
            <numerusform>%n Artikel zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All columns, as our import reads them</source>
        <translation>Alle Spalten, wie unser Import sie liest</translation>
    </message>
    <message>
        <source>For Shopify</source>
        <translation>Für Shopify</translation>
    </message>
    <message>
        <source>For WooCommerce</source>
        <translation>Für WooCommerce</translation>
    </message>
    <message>
        <source>For Square</source>
        <translation>Für Square</translation>
    </message>
    <message>
        <source>Products to import</source>
        <translation>Artikel zum Importieren</translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Artikel exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) exported.</source>
        <translation>
            <numerusform>%n Artikel exportiert.</numerusform>
            <numerusform>%n Artikel exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Products are being imported</source>
        <translation>Artikel werden importiert</translation>
    </message>
    <message>
        <source>No product is open</source>
        <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Labels of changed prices</source>
        <translation>Etiketten geänderter Preise</translation>
    </message>
    <message>
        <source>Nothing was imported in the last seven days.</source>
        <translation>In den letzten sieben Tagen wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Undo %1 of %2</source>
        <translation>%1 von %2 rückgängig</translation>
    </message>
    <message>
        <source>%1 added and %2 changed products will be as they were before the import.</source>
        <translation>%1 angelegte und %2 geänderte Artikel werden wie vor dem Import.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Import von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are as before the import.</source>
        <translation>
            <numerusform>%n Artikel ist wie vor dem Import.</numerusform>
            <numerusform>%n Artikel sind wie vor dem Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price has changed since the last labels. Check products to print theirs.</source>
        <translation>Seit den letzten Etiketten hat sich kein Preis geändert. Markieren Sie Artikel, um ihre zu drucken.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>The variants of %1 are arranged.</source>
        <translation>Die Varianten von %1 sind geordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) made.</source>
        <translation>
            <numerusform>%n Variante angelegt.</numerusform>
            <numerusform>%n Varianten angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The variants of %1 are as they were.</source>
        <translation>Die Varianten von %1 sind wie vorher.</translation>
    </message>
</context>
<context>
    <name>shop::ProductsStep</name>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Type or scan products as they come.</source>
        <translation>Artikel tippen oder scannen, wie sie kommen.</translation>
    </message>
    <message>
        <source>Sample products</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>About 60 products to try everything with.</source>
        <translation>Etwa 60 Artikel, um alles zu probieren.</translation>
    </message>
    <message>
        <source>A file of my own</source>
        <translation>Eine eigene Datei</translation>
    </message>
    <message>
        <source>CSV from a spreadsheet or another shop program.</source>
        <translation>CSV aus einer Tabelle oder einem anderen Kassenprogramm.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>File with products</source>
        <translation>Datei mit Artikeln</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file, or start empty.</source>
        <translation>Wählen Sie eine Datei oder beginnen Sie leer.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>You can import, type or scan more at any time.</source>
        <translation>Weitere können Sie jederzeit importieren, tippen oder scannen.</translation>
    </message>
</context>
<context>
    <name>shop::ProfilePane</name>
    <message>
        <source>Back to the shop</source>
        <translation>Zurück zum Geschäft</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Confirm your e-mail</source>
        <translation>E-Mail bestätigen</translation>
    </message>
    <message>
        <source>The code from our message</source>
        <translation>Der Code aus unserer Nachricht</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>Code noch einmal senden</translation>
    </message>
    <message>
        <source>A message is on its way.</source>
        <translation>Eine Nachricht ist unterwegs.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Ein anderes Passwort</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Neues Passwort, mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>Ihre E-Mail-Adresse ist bestätigt.</translation>
    </message>
    <message>
        <source>Your new password holds at once.</source>
        <translation>Ihr neues Passwort gilt sofort.</translation>
    </message>
    <message>
        <source>Here, since %1</source>
        <translation>Hier, seit %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Dort abmelden</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Bundesland</translation>
    </message>
</context>
<context>
    <name>shop::PromotionForm</name>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
    <message>
        <source>Name, as on receipts</source>
        <translation>Name, wie auf Belegen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Spent at least</source>
        <translation>Mindestens ausgegeben</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Prozent Rabatt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Another part of the set</source>
        <translation>Weiterer Teil des Sets</translation>
    </message>
    <message>
        <source>Part %1 of the set</source>
        <translation>Teil %1 des Sets</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht darin</translation>
    </message>
    <message>
        <source>How many of this part</source>
        <translation>Wie viele von diesem Teil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <translation>Nur zu diesen Stunden</translation>
    </message>
    <message>
        <source>First minute</source>
        <translation>Erste Minute</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Coupon code (optional)</source>
        <translation>Couponcode (optional)</translation>
    </message>
    <message>
        <source>Taken in how many sales</source>
        <translation>In wie vielen Verkäufen</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>How often per sale</source>
        <translation>Wie oft je Verkauf</translation>
    </message>
    <message>
        <source>as often as it fits</source>
        <translation>so oft es passt</translation>
    </message>
    <message>
        <source>Goes first where the gain is equal</source>
        <translation>Geht vor, wo der Vorteil gleich ist</translation>
    </message>
    <message>
        <source>On top of other promotions</source>
        <translation>Zusätzlich zu anderen Aktionen</translation>
    </message>
    <message>
        <source>or an amount off</source>
        <translation>oder ein Betrag Rabatt</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Betrag Rabatt</translation>
    </message>
    <message>
        <source>Price of all</source>
        <translation>Preis für alle</translation>
    </message>
</context>
<context>
    <name>shop::PromotionTrial</name>
    <message>
        <source>Try it on a ticket</source>
        <translation>An einem Bon probieren</translation>
    </message>
    <message>
        <source>Scan a product, or type its code and Enter</source>
        <translation>Artikel scannen oder seinen Code und Enter tippen</translation>
    </message>
    <message>
        <source>Product on the example ticket</source>
        <translation>Artikel auf dem Beispielbon</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Example ticket</source>
        <translation>Beispielbon</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Dieser Code ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 has no fixed price.</source>
        <translation>%1 hat keinen festen Preis.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Noch ist nichts darauf.</translation>
    </message>
    <message>
        <source>The promotion is not whole yet.</source>
        <translation>Die Aktion ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Takes off %1.</source>
        <translation>Zieht %1 ab.</translation>
    </message>
    <message>
        <source>Takes nothing off: %1.</source>
        <translation>Zieht nichts ab: %1.</translation>
    </message>
</context>
<context>
    <name>shop::PromotionsPane</name>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 is ended.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The promotion was not saved.</source>
        <translation>Die Aktion wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>shop::Rail</name>
    <message>
        <source>Places of work</source>
        <translation>Arbeitsplätze</translation>
    </message>
</context>
<context>
    <name>shop::ReceiptChoice</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Drawer opens on cash</source>
        <translation>Lade öffnet sich bei Bargeld</translation>
    </message>
    <message>
        <source>Receipt: no printer, as PDF after the sale</source>
        <translation>Beleg: kein Drucker, als PDF nach dem Verkauf</translation>
    </message>
    <message>
        <source>Receipt: print</source>
        <translation>Beleg: drucken</translation>
    </message>
    <message>
        <source>Receipt: none</source>
        <translation>Beleg: keiner</translation>
    </message>
</context>
<context>
    <name>shop::ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Copy %1 is on its way to the printer.</source>
        <translation>Kopie %1 ist auf dem Weg zum Drucker.</translation>
    </message>
</context>
<context>
    <name>shop::ReceiptSection</name>
    <message>
        <source>Dark chocolate 70 %, 90 g</source>
        <translation>Zartbitterschokolade 70 %, 90 g</translation>
    </message>
    <message>
        <source>Ground coffee, 340 g</source>
        <translation>Kaffee, gemahlen, 340 g</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Beside the fields a receipt as it will be printed; its address stands at Shop. Those already printed keep what they say.</source>
        <translation>Neben den Feldern ein Beleg, wie er gedruckt wird; seine Adresse steht unter Geschäft. Gedruckte behalten, was sie sagen.</translation>
    </message>
    <message>
        <source>Receipt as it will be printed</source>
        <translation>Beleg, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Below the name (optional)</source>
        <translation>Unter dem Namen (optional)</translation>
    </message>
    <message>
        <source>At the foot (optional)</source>
        <translation>Am Fuß (optional)</translation>
    </message>
    <message>
        <source>Language of the receipts</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <translation>80 mm, 42 Spalten</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 Spalten</translation>
    </message>
    <message>
        <source>Paper of this register</source>
        <translation>Papier dieser Kasse</translation>
    </message>
    <message>
        <source>Saved. The next receipt bears it.</source>
        <translation>Gespeichert. Der nächste Beleg trägt es.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Logo for the receipts</source>
        <translation>Logo für die Belege</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Nothing of this picture would be black on paper.</source>
        <translation>Von diesem Bild wäre auf Papier nichts schwarz.</translation>
    </message>
    <message>
        <source>The name of the shop stands alone</source>
        <translation>Der Name des Geschäfts steht allein</translation>
    </message>
</context>
<context>
    <name>shop::RefundFailedPanel</name>
    <message>
        <source>%1 could not be paid back</source>
        <translation>%1 konnten nicht zurückgezahlt werden</translation>
    </message>
    <message>
        <source>It stays in the list until it is paid back.</source>
        <translation>Es bleibt in der Liste, bis es zurückgezahlt ist.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>Das Terminal lehnte ab</translation>
    </message>
    <message>
        <source>The card is closed</source>
        <translation>Die Karte ist geschlossen</translation>
    </message>
    <message>
        <source>The customer cannot be reached</source>
        <translation>Der Kunde ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Grund speichern</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
</context>
<context>
    <name>shop::RegisterSection</name>
    <message>
        <source>none, cards by hand</source>
        <translation>keines, Karten von Hand</translation>
    </message>
    <message>
        <source>a simulator</source>
        <translation>ein Simulator</translation>
    </message>
    <message>
        <source>a program of this computer</source>
        <translation>ein Programm dieses Computers</translation>
    </message>
    <message>
        <source>none, weights are typed</source>
        <translation>keine, Gewichte werden getippt</translation>
    </message>
    <message>
        <source>at the port %1</source>
        <translation>am Anschluss %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>What is stored for this selling point.</source>
        <translation>Was für diese Kasse gespeichert ist.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>numbered %1-1, %1-2, and so on</source>
        <translation>nummeriert %1-1, %1-2 und so weiter</translation>
    </message>
    <message>
        <source>number %1, open since %2</source>
        <translation>Nummer %1, offen seit %2</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keine ist offen</translation>
    </message>
    <message>
        <source>none, receipts as PDF</source>
        <translation>keiner, Belege als PDF</translation>
    </message>
    <message>
        <source>For the left hand: ticket and figures at the other side (this computer)</source>
        <translation>Für die linke Hand: Bon und Zahlen auf der anderen Seite (dieser Computer)</translation>
    </message>
</context>
<context>
    <name>shop::RegisterStep</name>
    <message>
        <source>Register 1</source>
        <translation>Kasse 1</translation>
    </message>
    <message>
        <source>Name of this register</source>
        <translation>Name dieser Kasse</translation>
    </message>
    <message>
        <source>None, receipts as PDF</source>
        <translation>Keiner, Belege als PDF</translation>
    </message>
    <message>
        <source>In the network (address and port)</source>
        <translation>Im Netzwerk (Adresse und Port)</translation>
    </message>
    <message>
        <source>Printer queue of this computer</source>
        <translation>Druckerwarteschlange dieses Computers</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>Gerätedatei</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>Address, queue or file</source>
        <translation>Adresse, Warteschlange oder Datei</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <translation>80 mm, 42 Spalten</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 mm, 32 Spalten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>A cash drawer hangs on the printer: open it for cash</source>
        <translation>Eine Kassenlade hängt am Drucker: für Bargeld öffnen</translation>
    </message>
    <message>
        <source>Scan any barcode now: it is shown here as proof.</source>
        <translation>Scannen Sie jetzt einen beliebigen Barcode: Er erscheint hier zum Beweis.</translation>
    </message>
    <message>
        <source>Sent. Look at the printer.</source>
        <translation>Gesendet. Sehen Sie zum Drucker.</translation>
    </message>
    <message>
        <source>Write the address, or choose None.</source>
        <translation>Geben Sie die Adresse ein oder wählen Sie Keiner.</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Gescannt: %1</translation>
    </message>
    <message>
        <source>Register and devices</source>
        <translation>Kasse und Geräte</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Alles hier lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>shop::RejectedRows</name>
    <message>
        <source>Rows that need you</source>
        <translation>Zeilen, die Sie brauchen</translation>
    </message>
    <message>
        <source>Enter edits the value</source>
        <translation>Enter ändert den Wert</translation>
    </message>
    <message>
        <source>Save these rows as CSV</source>
        <translation>Diese Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Nicht importierte Zeilen</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
</context>
<context>
    <name>shop::ReportPane</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>Jemanden fragen, der darf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Booking lines as CSV</source>
        <translation>Buchungszeilen als CSV</translation>
    </message>
    <message>
        <source>So far. Nothing is closed by it.</source>
        <translation>Bisher. Damit wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>Preview. Nothing is printed yet.</source>
        <translation>Vorschau. Noch ist nichts gedruckt.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-Bericht</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
</context>
<context>
    <name>shop::ReportTableModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>shop::ReportTablePane</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nichts in dieser Zeit.</translation>
    </message>
    <message>
        <source>The stock as it is now.</source>
        <translation>Der Bestand, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Choose a row to see its receipts.</source>
        <translation>Wählen Sie eine Zeile, um ihre Belege zu sehen.</translation>
    </message>
</context>
<context>
    <name>shop::ReportsPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No product has this code.</source>
        <translation>Kein Artikel hat diesen Code.</translation>
    </message>
    <message>
        <source>Nothing of it in this time.</source>
        <translation>Nichts davon in dieser Zeit.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>Tabelle als PDF…</translation>
    </message>
    <message>
        <source>Month for the accountant…</source>
        <translation>Monat für die Buchhaltung…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the month</source>
        <translation>Ordner für den Monat</translation>
    </message>
    <message>
        <source>Table as a workbook (XLSX)…</source>
        <translation>Tabelle als Arbeitsmappe (XLSX) …</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Alle Kassen</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shop::ReturnPanel</name>
    <message>
        <source>Return from receipt %1</source>
        <translation>Rücknahme von Beleg %1</translation>
    </message>
    <message>
        <source>Choose what comes back. Scanning an item adds one of it.</source>
        <translation>Wählen Sie, was zurückkommt. Ein Scan nimmt ein Stück dazu.</translation>
    </message>
    <message>
        <source>Put on the ticket</source>
        <translation>Auf den Bon</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>Wie viele %1 zurückkommen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Anders überlegt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Zurück ins Lager</translation>
    </message>
    <message>
        <source>This product is not on the receipt, or all of it has come back.</source>
        <translation>Dieser Artikel steht nicht auf dem Beleg, oder alles davon ist schon zurück.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
</context>
<context>
    <name>shop::RightsModel</name>
    <message>
        <source>Selling</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Shift and cash</source>
        <translation>Schicht und Bargeld</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
</context>
<context>
    <name>shop::RolePanel</name>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begins with the rights of</source>
        <translation>Beginnt mit den Rechten von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>shop::SaleCompletePage</name>
    <message>
        <source>Sale complete</source>
        <translation>Verkauf abgeschlossen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Nächster Verkauf</translation>
    </message>
    <message>
        <source>or just scan</source>
        <translation>oder einfach scannen</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>Return %1 is paid back</source>
        <translation>Rücknahme %1 ist ausgezahlt</translation>
    </message>
    <message>
        <source>Sale %1 is paid</source>
        <translation>Verkauf %1 ist bezahlt</translation>
    </message>
    <message>
        <source>store credit %1 with the code %2</source>
        <translation>Guthaben %1 mit dem Code %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>exchanged with %1 of %2</source>
        <translation>%1 von %2 verrechnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Vorschlag:</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 in Münzen</translation>
    </message>
    <message>
        <source>The receipt is on its way to the printer.</source>
        <translation>Der Beleg ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Copy %1 is on its way to the printer.</source>
        <translation>Kopie %1 ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Receipt %1.pdf</source>
        <translation>Beleg %1.pdf</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbeleg</translation>
    </message>
    <message>
        <source>Without prices</source>
        <translation>Ohne Preise</translation>
    </message>
    <message>
        <source>The gift receipt is on its way to the printer.</source>
        <translation>Der Geschenkbeleg ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Gift receipt %1.pdf</source>
        <translation>Geschenkbeleg %1.pdf</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>E-mail address for the receipt</source>
        <translation>E-Mail-Adresse für den Beleg</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation>Beleg für %1</translation>
    </message>
    <message>
        <source>The receipt is on its way to %1.</source>
        <translation>Der Beleg ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>The receipt waits until an e-mail server is set up in the settings, then it goes to %1.</source>
        <translation>Der Beleg wartet, bis in den Einstellungen ein E-Mail-Server eingetragen ist, dann geht er an %1.</translation>
    </message>
</context>
<context>
    <name>shop::ScaleSection</name>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>The scale beside this register. Line and protocol stand in its manual.</source>
        <translation>Die Waage an dieser Kasse. Anschluss und Protokoll stehen in ihrer Anleitung.</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>Jetzt wiegen</translation>
    </message>
    <message>
        <source>None, weights are typed</source>
        <translation>Keine, Gewichte werden getippt</translation>
    </message>
    <message>
        <source>Simulator, for trying out</source>
        <translation>Simulator zum Ausprobieren</translation>
    </message>
    <message>
        <source>At a serial port</source>
        <translation>An einer seriellen Schnittstelle</translation>
    </message>
    <message>
        <source>Port, as /dev/ttyUSB0 or COM3</source>
        <translation>Anschluss, wie /dev/ttyUSB0 oder COM3</translation>
    </message>
    <message>
        <source>CAS, sends by itself</source>
        <translation>CAS, sendet von selbst</translation>
    </message>
    <message>
        <source>SICS (Mettler-Toledo)</source>
        <translation>SICS (Mettler-Toledo)</translation>
    </message>
    <message>
        <source>NCI (Weigh-Tronix)</source>
        <translation>NCI (Weigh-Tronix)</translation>
    </message>
    <message>
        <source>Checkout dialog 06</source>
        <translation>Checkout-Dialog 06</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>Baud</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ungerade</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Datenbits</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parität</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbits</translation>
    </message>
    <message>
        <source>The simulator shows, in grams</source>
        <translation>Der Simulator zeigt, in Gramm</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>Gewicht auf der Waage</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Ruhig.</translation>
    </message>
    <message>
        <source>Nothing lies on it.</source>
        <translation>Es liegt nichts darauf.</translation>
    </message>
    <message>
        <source>It is still moving.</source>
        <translation>Sie bewegt sich noch.</translation>
    </message>
    <message>
        <source>It stands below zero: tare it again.</source>
        <translation>Sie steht unter null: Tarieren Sie neu.</translation>
    </message>
    <message>
        <source>Too much lies on it.</source>
        <translation>Es liegt zu viel darauf.</translation>
    </message>
    <message>
        <source>It is out of order. Look at its display.</source>
        <translation>Sie ist gestört. Sehen Sie auf ihre Anzeige.</translation>
    </message>
</context>
<context>
    <name>shop::ScannerSection</name>
    <message>
        <source>Recognised as a scan.</source>
        <translation>Als Scan erkannt.</translation>
    </message>
    <message>
        <source>Taken for typing: fewer than %1 characters.</source>
        <translation>Für Tippen gehalten: weniger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Taken for typing: a gap of more than %1 ms between two characters. Set the scanner to send without a delay.</source>
        <translation>Für Tippen gehalten: eine Lücke von mehr als %1 ms zwischen zwei Zeichen. Stellen Sie den Scanner auf Senden ohne Verzögerung.</translation>
    </message>
    <message>
        <source>Taken for typing: slower than %1 ms a character. Set the scanner to send without a delay.</source>
        <translation>Für Tippen gehalten: langsamer als %1 ms je Zeichen. Stellen Sie den Scanner auf Senden ohne Verzögerung.</translation>
    </message>
    <message>
        <source>Taken for typing: neither Enter nor Tab came behind it. Set the scanner to send Enter.</source>
        <translation>Für Tippen gehalten: Weder Enter noch Tab kam dahinter. Stellen Sie den Scanner so ein, dass er Enter sendet.</translation>
    </message>
    <message>
        <source>Tab behind it</source>
        <translation>Tab dahinter</translation>
    </message>
    <message>
        <source>Enter behind it</source>
        <translation>Enter dahinter</translation>
    </message>
    <message>
        <source>nothing behind it</source>
        <translation>nichts dahinter</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Put the cursor into the field and scan anything. Below stands what the scanner sent, and what the shop makes of it.</source>
        <translation>Setzen Sie den Cursor in das Feld und scannen Sie etwas. Darunter steht, was der Scanner gesendet hat und was das Geschäft daraus macht.</translation>
    </message>
    <message>
        <source>Scan here</source>
        <translation>Hier scannen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Before and behind</source>
        <translation>Davor und dahinter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In this shop</source>
        <translation>In diesem Geschäft</translation>
    </message>
    <message>
        <source>Recognised as a scan. Put the cursor into the field to see its speed.</source>
        <translation>Als Scan erkannt. Setzen Sie den Cursor in das Feld, um das Tempo zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in all, %2 ms between two in the mean, %3 ms at most</source>
        <translation>%1 ms insgesamt, %2 ms zwischen zweien im Mittel, höchstens %3 ms</translation>
    </message>
    <message>
        <source>nothing before it, %1</source>
        <translation>nichts davor, %1</translation>
    </message>
    <message>
        <source>%1 before it, %2</source>
        <translation>%1 davor, %2</translation>
    </message>
    <message>
        <source>no GTIN</source>
        <translation>keine GTIN</translation>
    </message>
    <message>
        <source>in-store number, given out by a shop or a scale</source>
        <translation>Eigennummer, von einem Geschäft oder einer Waage vergeben</translation>
    </message>
    <message>
        <source>GTIN of 8 digits (EAN-8)</source>
        <translation>GTIN mit 8 Ziffern (EAN-8)</translation>
    </message>
    <message>
        <source>GTIN of 12 digits (UPC)</source>
        <translation>GTIN mit 12 Ziffern (UPC)</translation>
    </message>
    <message>
        <source>GTIN of 13 digits (EAN)</source>
        <translation>GTIN mit 13 Ziffern (EAN)</translation>
    </message>
    <message>
        <source>GTIN of 14 digits (case)</source>
        <translation>GTIN mit 14 Ziffern (Karton)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>label by the rule %1: %2, which is %3</source>
        <translation>Etikett nach Regel %1: %2, das ist %3</translation>
    </message>
    <message>
        <source>label by the rule %1: %2, which no product has</source>
        <translation>Etikett nach Regel %1: %2, das kein Artikel hat</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>not known in the catalogue</source>
        <translation>im Sortiment unbekannt</translation>
    </message>
</context>
<context>
    <name>shop::ScopeField</name>
    <message>
        <source>Scan a product, or type its code and Enter</source>
        <translation>Artikel scannen oder seinen Code und Enter tippen</translation>
    </message>
    <message>
        <source>Add a product by its code</source>
        <translation>Einen Artikel über seinen Code hinzufügen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Take away what is chosen</source>
        <translation>Gewähltes wegnehmen</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Dieser Code ist unbekannt.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Warengruppe %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>shop::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>now scan or tap a product</source>
        <translation>jetzt einen Artikel scannen oder antippen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Nehmen: %1</translation>
    </message>
</context>
<context>
    <name>shop::SellPage</name>
    <message>
        <source>A payment has been taken: finish this sale first.</source>
        <translation>Es wurde schon kassiert: Schließen Sie zuerst diesen Verkauf ab.</translation>
    </message>
    <message>
        <source>Is the customer %1 or older?</source>
        <translation>Ist der Kunde %1 oder älter?</translation>
    </message>
    <message>
        <source>%1 may not be sold to anyone younger.</source>
        <translation>%1 darf an niemanden verkauft werden, der jünger ist.</translation>
    </message>
    <message>
        <source>Yes, checked</source>
        <translation>Ja, geprüft</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>This product has no fixed price.</source>
        <translation>Dieser Artikel hat keinen festen Preis.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>You may not add products. Ask somebody with the right.</source>
        <translation>Sie dürfen keine Artikel anlegen. Fragen Sie jemanden mit dem Recht dazu.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Choose a line of the ticket first.</source>
        <translation>Wählen Sie zuerst eine Position des Bons.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code.</source>
        <translation>Scannen Sie den Coupon oder tippen Sie seinen Code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan or type the coupon.</source>
        <translation>Scannen oder tippen Sie den Coupon.</translation>
    </message>
    <message>
        <source>Coupon for %1. Nothing on the ticket for it yet.</source>
        <translation>Coupon für %1. Noch ist nichts dafür auf dem Bon.</translation>
    </message>
    <message>
        <source>Coupon for %1: %2</source>
        <translation>Coupon für %1: %2</translation>
    </message>
    <message>
        <source>Remove coupon %1</source>
        <translation>Coupon %1 entfernen</translation>
    </message>
    <message>
        <source>Order %1 of %2 is placed.</source>
        <translation>Bestellung %1 über %2 ist aufgegeben.</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Zahlung auf Kundenkonto</translation>
    </message>
    <message>
        <source>%1 owes %2.</source>
        <translation>%1 schuldet %2.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>No payment of this shift can be corrected.</source>
        <translation>Keine Zahlung dieser Schicht kann berichtigt werden.</translation>
    </message>
    <message>
        <source>Finish or remove what is on the ticket first.</source>
        <translation>Schließen Sie zuerst ab, was auf dem Bon ist, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>You may not practise. Ask somebody with the right.</source>
        <translation>Sie dürfen nicht üben. Fragen Sie jemanden mit dem Recht dazu.</translation>
    </message>
    <message>
        <source>Tickets are not held or recalled in training.</source>
        <translation>In der Übung werden Bons weder geparkt noch geholt.</translation>
    </message>
    <message>
        <source>Gift card of %1</source>
        <translation>Geschenkkarte über %1</translation>
    </message>
    <message>
        <source>Scan the card, or type its code.</source>
        <translation>Karte scannen oder ihren Code tippen.</translation>
    </message>
    <message>
        <source>On this ticket only. Empty: the price of the catalogue.</source>
        <translation>Nur auf diesem Bon. Leer: der Preis des Sortiments.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>It is printed below the line.</source>
        <translation>Sie wird unter der Position gedruckt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Scan the barcode of the receipt, or type its number.</source>
        <translation>Scannen Sie den Barcode des Belegs oder tippen Sie seine Nummer.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Scan or type the receipt.</source>
        <translation>Scannen oder tippen Sie den Beleg.</translation>
    </message>
    <message>
        <source>Void the last receipt</source>
        <translation>Letzten Beleg stornieren</translation>
    </message>
    <message>
        <source>Goods and money go back the way they came. This cannot be undone.</source>
        <translation>Ware und Geld gehen zurück, wie sie gekommen sind. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Schreiben Sie den Grund auf.</translation>
    </message>
    <message>
        <source>Voided by %1. Give back %2.</source>
        <translation>Storniert mit %1. Geben Sie %2 zurück.</translation>
    </message>
    <message>
        <source>&amp;Price of the line</source>
        <translation>&amp;Preis der Position</translation>
    </message>
    <message>
        <source>&amp;Note on the line</source>
        <translation>&amp;Notiz zur Position</translation>
    </message>
    <message>
        <source>Note on the &amp;sale</source>
        <translation>Notiz zum Ver&amp;kauf</translation>
    </message>
    <message>
        <source>Payment on &amp;account</source>
        <translation>Zahlung auf Kundenk&amp;onto</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 is off the ticket</source>
        <translation>%1 ist vom Bon</translation>
    </message>
    <message>
        <source>The last change is undone</source>
        <translation>Die letzte Änderung ist rückgängig</translation>
    </message>
    <message>
        <source>Co&amp;upon</source>
        <translation>Co&amp;upon</translation>
    </message>
    <message>
        <source>The ticket is empty</source>
        <translation>Der Bon ist leer</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>Es gibt noch keinen Bon</translation>
    </message>
    <message>
        <source>No ticket is held</source>
        <translation>Kein Bon ist geparkt</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Keine Position ist gewählt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reduziert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Why this price</source>
        <translation>&amp;Warum dieser Preis</translation>
    </message>
    <message>
        <source>Price &amp;check</source>
        <translation>Preisaus&amp;kunft</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>Kun&amp;de</translation>
    </message>
    <message>
        <source>Order for &amp;delivery or collection</source>
        <translation>&amp;Bestellung zur Lieferung oder Abholung</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>Rück&amp;nahme</translation>
    </message>
    <message>
        <source>&amp;Empties</source>
        <translation>L&amp;eergut</translation>
    </message>
    <message>
        <source>Correct a wrong &amp;tender</source>
        <translation>Falsche &amp;Zahlart berichtigen</translation>
    </message>
    <message>
        <source>&amp;Void the last receipt</source>
        <translation>&amp;Letzten Beleg stornieren</translation>
    </message>
    <message>
        <source>Trainin&amp;g</source>
        <translation>Übun&amp;g</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Store&amp;front for customers</source>
        <translation>Schau&amp;fenster für Kunden</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>Nichts wurde verkauft</translation>
    </message>
</context>
<context>
    <name>shop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Barcode rules</source>
        <translation>Barcode-Regeln</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Backup and journal</source>
        <translation>Sicherung und Journal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation>Schaufenster</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>shop::SettingsSection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>shop::SheetHeadPanel</name>
    <message>
        <source>New delivery</source>
        <translation>Neue Lieferung</translation>
    </message>
    <message>
        <source>New stocktake</source>
        <translation>Neue Inventur</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Kein Lieferant</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Ganzes Geschäft</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Number of the order or delivery note</source>
        <translation>Nummer der Bestellung oder des Lieferscheins</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>shop::SheetPane</name>
    <message>
        <source>Supplier, number, note</source>
        <translation>Lieferant, Nummer, Notiz</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Lieferung annehmen</translation>
    </message>
    <message>
        <source>Begin a stocktake</source>
        <translation>Inventur beginnen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>Inventuren</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>Noch keine Lieferung</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Noch nichts gezählt</translation>
    </message>
    <message>
        <source>Scan what came in; cases count all that is in them.</source>
        <translation>Scannen Sie, was gekommen ist; Kartons zählen alles, was darin ist.</translation>
    </message>
    <message>
        <source>Scan what is on the shelves; the shop goes on selling meanwhile.</source>
        <translation>Scannen Sie, was in den Regalen steht; das Geschäft verkauft dabei weiter.</translation>
    </message>
    <message>
        <source>begun %1, sales go on and are counted in</source>
        <translation>begonnen %1, Verkäufe gehen weiter und werden eingerechnet</translation>
    </message>
    <message>
        <source>begun %1 by %2, sales go on and are counted in</source>
        <translation>begonnen %1 von %2, Verkäufe gehen weiter und werden eingerechnet</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery is in stock.</source>
        <translation>Die Lieferung ist im Bestand.</translation>
    </message>
    <message>
        <source>The stocktake is booked.</source>
        <translation>Die Inventur ist gebucht.</translation>
    </message>
    <message>
        <source>The count was discarded.</source>
        <translation>Die Zählung wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Begin a delivery first, or open one.</source>
        <translation>Beginnen Sie zuerst eine Lieferung oder öffnen Sie eine.</translation>
    </message>
    <message>
        <source>Begin a stocktake first, or open one.</source>
        <translation>Beginnen Sie zuerst eine Inventur oder öffnen Sie eine.</translation>
    </message>
</context>
<context>
    <name>shop::SheetWork</name>
    <message>
        <source>Scan each case or item. 12* sets the quantity first</source>
        <translation>Jeden Karton oder Artikel scannen. 12* setzt vorher die Menge</translation>
    </message>
    <message>
        <source>Scan what is on the shelf</source>
        <translation>Scannen, was im Regal steht</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen oder suchen</translation>
    </message>
    <message>
        <source>Quantity of the next scan</source>
        <translation>Menge des nächsten Scans</translation>
    </message>
    <message>
        <source>Counted products</source>
        <translation>Gezählte Artikel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Discard this count</source>
        <translation>Zählung verwerfen</translation>
    </message>
    <message>
        <source>Hold for later</source>
        <translation>Für später parken</translation>
    </message>
    <message>
        <source>Book into stock</source>
        <translation>In den Bestand buchen</translation>
    </message>
    <message>
        <source>Review differences</source>
        <translation>Differenzen ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>is not in the catalogue</source>
        <translation>ist nicht im Sortiment</translation>
    </message>
    <message>
        <source>%1 is not counted any more.</source>
        <translation>%1 wird nicht mehr gezählt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 von %2 gezählt</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n product(s) counted</source>
        <translation>
            <numerusform>%1 von %n Artikel gezählt</numerusform>
            <numerusform>%1 von %n Artikeln gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) not yet scanned</source>
        <translation>
            <numerusform>%n Artikel noch nicht gescannt</numerusform>
            <numerusform>%n Artikel noch nicht gescannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::ShiftListModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>shop::ShiftOverview</name>
    <message>
        <source>Float</source>
        <translation>Wechselgeldbestand</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Bar eingenommen</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Soll in der Lade</translation>
    </message>
    <message>
        <source>Takings incl. tax</source>
        <translation>Einnahmen inkl. Steuer</translation>
    </message>
    <message>
        <source>What is expected is not shown before the count.</source>
        <translation>Das Soll wird vor der Zählung nicht gezeigt.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abschöpfung</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Open since %1, for %2</source>
        <translation>Offen seit %1, für %2</translation>
    </message>
    <message>
        <source>Opened at %1 by %2, for %3</source>
        <translation>Geöffnet um %1 von %2, für %3</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Keine Schicht ist offen</translation>
    </message>
    <message>
        <source>Open one with the money counted into the drawer.</source>
        <translation>Öffnen Sie eine mit dem Geld, das in die Lade gezählt ist.</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Schicht öffnen</translation>
    </message>
    <message>
        <source>This shift belongs to %1. Close it before selling for another day.</source>
        <translation>Diese Schicht gehört zu %1. Schließen Sie sie, bevor Sie für einen anderen Tag verkaufen.</translation>
    </message>
</context>
<context>
    <name>shop::ShiftPage</name>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The X is shown to those who may close the shift and see the figures.</source>
        <translation>Das X sehen alle, die die Schicht schließen und die Zahlen sehen dürfen.</translation>
    </message>
    <message>
        <source>Close shift %1?</source>
        <translation>Schicht %1 schließen?</translation>
    </message>
    <message>
        <source>Counted %1, difference %2. The Z is numbered and frozen; this cannot be undone.</source>
        <translation>Gezählt %1, Differenz %2. Das Z wird nummeriert und steht fest; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Counted %1. The Z is numbered and frozen; this cannot be undone.</source>
        <translation>Gezählt %1. Das Z wird nummeriert und steht fest; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Close and print Z</source>
        <translation>Schließen und Z drucken</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Weiterzählen</translation>
    </message>
    <message>
        <source>The count is too far from what is expected. Count again, or say why and let somebody else approve.</source>
        <translation>Die Zählung ist zu weit vom Soll entfernt. Zählen Sie noch einmal, oder nennen Sie den Grund und lassen Sie jemand anderen freigeben.</translation>
    </message>
    <message>
        <source>Shift %1 is closed. Its Z is on its way to the printer.</source>
        <translation>Schicht %1 ist geschlossen. Ihr Z ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Shift %1 is closed. Its Z is stored.</source>
        <translation>Schicht %1 ist geschlossen. Ihr Z ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 put in</source>
        <translation>%1 eingelegt</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 entnommen</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 abgeschöpft</translation>
    </message>
    <message>
        <source>The drawer was opened</source>
        <translation>Die Lade wurde geöffnet</translation>
    </message>
    <message>
        <source>%1 has the drawer now.</source>
        <translation>%1 hat jetzt die Lade.</translation>
    </message>
    <message>
        <source>This register has no printer. Save the report as PDF.</source>
        <translation>Diese Kasse hat keinen Drucker. Speichern Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Der Bericht ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Z %1.pdf</source>
        <translation>Z %1.pdf</translation>
    </message>
    <message>
        <source>X of shift %1.pdf</source>
        <translation>X der Schicht %1.pdf</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the booking lines</source>
        <translation>Buchungszeilen speichern</translation>
    </message>
    <message>
        <source>Z %1.csv</source>
        <translation>Z %1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Keine Schicht ist offen</translation>
    </message>
</context>
<context>
    <name>shop::ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>As it stands on the receipts from now on. Those already printed keep what they say.</source>
        <translation>Wie es von jetzt an auf den Belegen steht. Gedruckte behalten, was sie sagen.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Address, a line for each line of the receipt</source>
        <translation>Adresse, eine Zeile je Zeile des Belegs</translation>
    </message>
    <message>
        <source>Telephone (optional)</source>
        <translation>Telefon (optional)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>Website (optional)</translation>
    </message>
    <message>
        <source>Tax number as it must stand on receipts</source>
        <translation>Steuernummer, wie sie auf Belegen stehen muss</translation>
    </message>
    <message>
        <source>Who closes a shift counts before the figures are shown</source>
        <translation>Wer eine Schicht schließt, zählt, bevor die Zahlen erscheinen</translation>
    </message>
    <message>
        <source>Saved. The next receipt bears it.</source>
        <translation>Gespeichert. Der nächste Beleg trägt es.</translation>
    </message>
</context>
<context>
    <name>shop::ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>What it is (optional)</source>
        <translation>Was es ist (optional)</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Telephone (optional)</source>
        <translation>Telefon (optional)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>Website (optional)</translation>
    </message>
    <message>
        <source>Tax number as it must stand on receipts</source>
        <translation>Steuernummer, wie sie auf Belegen stehen muss</translation>
    </message>
    <message>
        <source>Write the name that stands on the receipts.</source>
        <translation>Geben Sie den Namen ein, der auf den Belegen steht.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>This stands at the head of every receipt.</source>
        <translation>Das steht am Kopf jedes Belegs.</translation>
    </message>
</context>
<context>
    <name>shop::ShortPickPanel</name>
    <message>
        <source>%1 were ordered. How many are there?</source>
        <translation>%1 wurden bestellt. Wie viele sind da?</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>Wie viele da sind</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Nicht im Regal</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reduce line</source>
        <translation>Position verringern</translation>
    </message>
</context>
<context>
    <name>shop::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
    <message>
        <source>Choose your name, then enter your PIN.</source>
        <translation>Wählen Sie Ihren Namen und geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Forgot the PIN? Ask a manager.</source>
        <translation>PIN vergessen? Fragen Sie die Filialleitung.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Close Shopdesk</source>
        <translation>Shopdesk schließen</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Aussehen: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>%1 has locked the till. The ticket stays as it is, whoever signs in.</source>
        <translation>%1 hat die Kasse gesperrt. Der Bon bleibt, wie er ist, wer immer sich anmeldet.</translation>
    </message>
    <message>
        <source>%1 has no open shift. You will be asked to count the opening float.</source>
        <translation>%1 hat keine offene Schicht. Sie werden gebeten, den Anfangsbestand zu zählen.</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation>Wählen Sie zuerst Ihren Namen</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Melden Sie sich zuerst an</translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation>Schaufenster</translation>
    </message>
</context>
<context>
    <name>shop::SlipTabs</name>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>New ticket (Ctrl+T)</source>
        <translation>Neuer Bon (Strg+T)</translation>
    </message>
    <message>
        <source>More held tickets (F3)</source>
        <translation>Weitere geparkte Bons (F3)</translation>
    </message>
</context>
<context>
    <name>shop::SpecificationTab</name>
    <message>
        <source>Fields of the category</source>
        <translation>Felder der Kategorie</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Choose a category first: it says which specifications its products have.</source>
        <translation>Wählen Sie erst eine Kategorie: Sie sagt, welche Angaben ihre Produkte haben.</translation>
    </message>
    <message>
        <source>This category has no fields yet. Give it some, and its products can be told apart and filtered by them.</source>
        <translation>Diese Kategorie hat noch keine Felder. Geben Sie ihr welche, dann lassen sich ihre Produkte unterscheiden und danach filtern.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Changed elsewhere to: %1</source>
        <translation>Anderswo geändert auf: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>shop::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Ask: somebody with the right enters a PIN on the spot, and the approval is written to the journal.</source>
        <translation>Fragen: Jemand mit dem Recht gibt an Ort und Stelle eine PIN ein, und die Freigabe kommt ins Journal.</translation>
    </message>
    <message>
        <source>The new PIN holds at once.</source>
        <translation>Die neue PIN gilt sofort.</translation>
    </message>
    <message>
        <source>An owner may do everything. Make another role for less.</source>
        <translation>Ein Inhaber darf alles. Legen Sie für weniger eine andere Rolle an.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shop::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>shop::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>shop::StockDelegate</name>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Einkaufspreis</translation>
    </message>
</context>
<context>
    <name>shop::StockHead</name>
    <message>
        <source>Levels</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Inventur</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Part of the stock</source>
        <translation>Teil des Lagers</translation>
    </message>
</context>
<context>
    <name>shop::StockPage</name>
    <message>
        <source>No count is open</source>
        <translation>Keine Zählung ist offen</translation>
    </message>
    <message>
        <source>There is nothing to order or book here</source>
        <translation>Hier gibt es nichts zu bestellen oder zu buchen</translation>
    </message>
</context>
<context>
    <name>shop::StockWords</name>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Inventur</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>Ganzes Geschäft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nicht bestellt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
</context>
<context>
    <name>shop::StorefrontPage</name>
    <message>
        <source>Storefront</source>
        <translation>Schaufenster</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>Ihre Bestellungen</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>%1 is in your cart.</source>
        <translation>%1 ist in Ihrem Warenkorb.</translation>
    </message>
    <message>
        <source>Prices have changed. Look at your cart again.</source>
        <translation>Die Preise haben sich geändert. Sehen Sie Ihren Warenkorb noch einmal an.</translation>
    </message>
    <message>
        <source>Thank you. Your order has the number %1.</source>
        <translation>Vielen Dank. Ihre Bestellung hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Your list waits at the till under the name %1.</source>
        <translation>Ihre Liste wartet an der Kasse unter dem Namen %1.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>We do not know this code. Ask us, we are glad to help.</source>
        <translation>Diesen Code kennen wir nicht. Fragen Sie uns, wir helfen gern.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Otherwise your cart and what you typed are cleared in a moment.</source>
        <translation>Sonst werden Ihr Warenkorb und Ihre Eingaben gleich gelöscht.</translation>
    </message>
</context>
<context>
    <name>shop::StorefrontSection</name>
    <message>
        <source>Storefront</source>
        <translation>Schaufenster</translation>
    </message>
    <message>
        <source>The whole screen for customers who look for goods and order by themselves. It is opened from the sign-in page or the More menu, and left with a PIN.</source>
        <translation>Der ganze Bildschirm für Kunden, die selbst nach Ware suchen und bestellen. Er wird auf der Anmeldeseite oder im Menü Mehr geöffnet und mit einer PIN verlassen.</translation>
    </message>
    <message>
        <source>Customers may order and collect it here</source>
        <translation>Kunden dürfen bestellen und hier abholen</translation>
    </message>
    <message>
        <source>Customers may send their cart to the till</source>
        <translation>Kunden dürfen ihren Warenkorb an die Kasse senden</translation>
    </message>
    <message>
        <source>Customers may have it delivered</source>
        <translation>Kunden dürfen sich beliefern lassen</translation>
    </message>
    <message>
        <source>Price of the delivery</source>
        <translation>Preis der Lieferung</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>shop::SuppliersPanel</name>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Our customer number there</source>
        <translation>Unsere Kundennummer dort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>shop::SupplyPanel</name>
    <message>
        <source>No supplier</source>
        <translation>Kein Lieferant</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>The supplier&apos;s number for it</source>
        <translation>Artikelnummer des Lieferanten</translation>
    </message>
    <message>
        <source>Order when there are only</source>
        <translation>Bestellen, wenn nur noch</translation>
    </message>
    <message>
        <source>Order up to (empty: twice that)</source>
        <translation>Auffüllen bis (leer: doppelt so viel)</translation>
    </message>
    <message>
        <source>In packs of</source>
        <translation>In Gebinden zu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is not a quantity. Write it like 3 or 1.25.</source>
        <translation>Das ist keine Menge. Schreiben Sie sie wie 3 oder 1,25.</translation>
    </message>
</context>
<context>
    <name>shop::TaxSection</name>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>The rates by category and day. A rate changes from a day on; what was sold keeps its tax.</source>
        <translation>Die Sätze nach Gruppe und Tag. Ein Satz ändert sich ab einem Tag; Verkauftes behält seine Steuer.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Tax, as printed; a new name is a new tax</source>
        <translation>Steuer, wie gedruckt; ein neuer Name ist eine neue Steuer</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>End this tax</source>
        <translation>Diese Steuer beenden</translation>
    </message>
    <message>
        <source>Taxes and their rates</source>
        <translation>Steuern und ihre Sätze</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Saved. It holds from %1 on.</source>
        <translation>Gespeichert. Es gilt ab %1.</translation>
    </message>
    <message>
        <source>Saved. Its last day is %1.</source>
        <translation>Gespeichert. Der letzte Tag ist %1.</translation>
    </message>
</context>
<context>
    <name>shop::TenderList</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Barrundung</translation>
    </message>
    <message>
        <source>Exchanged goods</source>
        <translation>Getauschte Ware</translation>
    </message>
    <message>
        <source>waiting for amount</source>
        <translation>wartet auf den Betrag</translation>
    </message>
    <message>
        <source>Take back %1 %2</source>
        <translation>%1 %2 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>shop::TerminalSection</name>
    <message>
        <source>Approves</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approves, with a tip</source>
        <translation>Genehmigt, mit Trinkgeld</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Approves, and the answer is lost</source>
        <translation>Genehmigt, und die Antwort geht verloren</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Is slow</source>
        <translation>Ist langsam</translation>
    </message>
    <message>
        <source>Approves, and gives nothing back</source>
        <translation>Genehmigt und gibt nichts zurück</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>The card device of this register. Without one the amount is typed into it by hand, and its approval noted.</source>
        <translation>Das Kartengerät dieser Kasse. Ohne eines wird der Betrag von Hand eingetippt und seine Genehmigung notiert.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>None, cards by hand</source>
        <translation>Keines, Karten von Hand</translation>
    </message>
    <message>
        <source>Simulator, for trying out</source>
        <translation>Simulator zum Ausprobieren</translation>
    </message>
    <message>
        <source>A program of this computer</source>
        <translation>Ein Programm dieses Computers</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Port of the program</source>
        <translation>Port des Programms</translation>
    </message>
    <message>
        <source>The simulator</source>
        <translation>Der Simulator</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The terminal is ready.</source>
        <translation>Das Terminal ist bereit.</translation>
    </message>
    <message>
        <source>The terminal is busy with a payment.</source>
        <translation>Das Terminal ist mit einer Zahlung beschäftigt.</translation>
    </message>
    <message>
        <source>The terminal is out of order. Look at its display.</source>
        <translation>Das Terminal ist gestört. Sehen Sie auf seine Anzeige.</translation>
    </message>
    <message>
        <source>The terminal does not answer. Is its program running, and the port right?</source>
        <translation>Das Terminal antwortet nicht. Läuft sein Programm, und stimmt der Port?</translation>
    </message>
</context>
<context>
    <name>shop::TicketDesk</name>
    <message>
        <source>Ticket %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Zahlung auf Kundenkonto</translation>
    </message>
</context>
<context>
    <name>shop::TicketPane</name>
    <message>
        <source>Tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Scan or tap the first product</source>
        <translation>Ersten Artikel scannen oder antippen</translation>
    </message>
    <message>
        <source>What is on the ticket is stored at once: a power cut loses nothing.</source>
        <translation>Was auf dem Bon ist, wird sofort gespeichert: Ein Stromausfall verliert nichts.</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>Positionen des Bons</translation>
    </message>
    <message>
        <source>The quantity cannot be zero.</source>
        <translation>Die Menge kann nicht null sein.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neuer Bon</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) after discount %1</source>
        <translation>
            <numerusform>%n Artikel nach Rabatt %1</numerusform>
            <numerusform>%n Artikel nach Rabatt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 % on %3</source>
        <translation>%1 %2 % auf %3</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Coupon %1: %2</source>
        <translation>Coupon %1: %2</translation>
    </message>
    <message>
        <source>Remove coupon %1</source>
        <translation>Coupon %1 entfernen</translation>
    </message>
    <message>
        <source>nothing for it</source>
        <translation>nichts dafür</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shop::TicketView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Positionen des Verkaufs</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::TileView</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>shop::TillPaper</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>shop::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>shop::TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock, the sale is kept (Ctrl+L)</source>
        <translation>Sperren, der Verkauf bleibt (Strg+L)</translation>
    </message>
</context>
<context>
    <name>shop::VariantPanel</name>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>shop::VariantsPanel</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Make these variants</source>
        <translation>Diese Varianten anlegen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Name of all together</source>
        <translation>Name aller zusammen</translation>
    </message>
    <message>
        <source>Another option</source>
        <translation>Weitere Option</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Variants; Space ticks one</source>
        <translation>Varianten; die Leertaste setzt ein Häkchen</translation>
    </message>
    <message>
        <source>Code of a product you have</source>
        <translation>Code eines Produkts, das Sie haben</translation>
    </message>
    <message>
        <source>Code of a product that is the marked variant</source>
        <translation>Code eines Produkts, das die markierte Variante ist</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Option: Size</source>
        <translation>Option: Größe</translation>
    </message>
    <message>
        <source>Values, with commas between: S, M, L</source>
        <translation>Werte, mit Kommas getrennt: S, M, L</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>Leaves the family: %1</source>
        <translation>Verlässt die Familie: %1</translation>
    </message>
    <message>
        <source>Choose options</source>
        <translation>Optionen wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) in all</source>
        <translation>
            <numerusform>%n Variante insgesamt</numerusform>
            <numerusform>%n Varianten insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>davon %n neu</numerusform>
            <numerusform>davon %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a variant that is to be made: the product takes its place.</source>
        <translation>Markieren Sie eine Variante, die angelegt werden soll: Das Produkt nimmt ihren Platz ein.</translation>
    </message>
</context>
<context>
    <name>shop::Visit</name>
    <message>
        <source>Cancelled by the customer</source>
        <translation>Vom Kunden storniert</translation>
    </message>
</context>
<context>
    <name>shop::VoucherPanel</name>
    <message>
        <source>Gift card or store credit</source>
        <translation>Geschenkkarte oder Guthaben</translation>
    </message>
    <message>
        <source>Code: scan it, or type it</source>
        <translation>Code: scannen oder tippen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Gift card of %1: %2 left.</source>
        <translation>Geschenkkarte über %1: noch %2.</translation>
    </message>
    <message>
        <source>Store credit of %1: %2 left.</source>
        <translation>Guthaben über %1: noch %2.</translation>
    </message>
</context>
<context>
    <name>shop::WeighPanel</name>
    <message>
        <source>Steady</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>Bewegt sich noch</translation>
    </message>
    <message>
        <source>Nothing lies on the scale</source>
        <translation>Auf der Waage liegt nichts</translation>
    </message>
    <message>
        <source>Below zero: tare the scale again</source>
        <translation>Unter null: Tarieren Sie neu</translation>
    </message>
    <message>
        <source>Too much lies on the scale</source>
        <translation>Auf der Waage liegt zu viel</translation>
    </message>
    <message>
        <source>The scale is out of order: look at its display, or type the weight</source>
        <translation>Die Waage ist gestört: Sehen Sie auf ihre Anzeige oder tippen Sie das Gewicht</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>Gewicht auf der Waage</translation>
    </message>
    <message>
        <source>Quantity in %1</source>
        <translation>Menge in %1</translation>
    </message>
    <message>
        <source>Or typed, in %1</source>
        <translation>Oder getippt, in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>shop::WindowPrompter</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>shop::Words</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines von mehreren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
</TS>
