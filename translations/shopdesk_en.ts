<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Promotions</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the coupon %1, in %n sale(s).</source>
        <translation>
            <numerusform>With the coupon %1, in %n sale.</numerusform>
            <numerusform>With the coupon %1, in %n sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) per sale.</source>
        <translation>
            <numerusform>At most %n time per sale.</numerusform>
            <numerusform>At most %n times per sale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) restored</source>
        <translation>
            <numerusform>%n document restored</numerusform>
            <numerusform>%n documents restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken from the side journal</source>
        <translation>
            <numerusform>%n row taken from the side journal</numerusform>
            <numerusform>%n rows taken from the side journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::BackupSection</name>
    <message numerus="yes">
        <source>%n row(s) of the journal saved as %1.</source>
        <translation>
            <numerusform>%n row of the journal saved as %1.</numerusform>
            <numerusform>%n rows of the journal saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::BookSheetPanel</name>
    <message numerus="yes">
        <source>%n product(s) go into stock.</source>
        <translation>
            <numerusform>%n product goes into stock.</numerusform>
            <numerusform>%n products go into stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) came short and are not expected any more.</source>
        <translation>
            <numerusform>%n product came short and is not expected any more.</numerusform>
            <numerusform>%n products came short and are not expected any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) came that were not ordered, or more of them.</source>
        <translation>
            <numerusform>%n product came that was not ordered, or more of it.</numerusform>
            <numerusform>%n products came that were not ordered, or more of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) differ.</source>
        <translation>
            <numerusform>%n product differs.</numerusform>
            <numerusform>%n products differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::BulkPane</name>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n order chosen</numerusform>
            <numerusform>%n orders chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::BulkPanel</name>
    <message numerus="yes">
        <source>Change the price of %n product(s)</source>
        <translation>
            <numerusform>Change the price of %n product</numerusform>
            <numerusform>Change the price of %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the category of %n product(s)</source>
        <translation>
            <numerusform>Change the category of %n product</numerusform>
            <numerusform>Change the category of %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tax class of %n product(s)</source>
        <translation>
            <numerusform>Change the tax class of %n product</numerusform>
            <numerusform>Change the tax class of %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) change</source>
        <translation>
            <numerusform>%n product changes</numerusform>
            <numerusform>%n products change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::CatalogModel</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::ClosePane</name>
    <message numerus="yes">
        <source>%n ticket(s) stay open for the next shift: %1</source>
        <translation>
            <numerusform>%n ticket stays open for the next shift: %1</numerusform>
            <numerusform>%n tickets stay open for the next shift: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::Composition</name>
    <message numerus="yes">
        <source>%n document(s) are in it.</source>
        <translation>
            <numerusform>%n document is in it.</numerusform>
            <numerusform>%n documents are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the journal after the backup were put back.</source>
        <translation>
            <numerusform>%n row of the journal after the backup was put back.</numerusform>
            <numerusform>%n rows of the journal after the backup were put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::CustomersPage</name>
    <message numerus="yes">
        <source>%n person(s) and firm(s)</source>
        <translation>
            <numerusform>%n person or firm</numerusform>
            <numerusform>%n people and firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) exported.</source>
        <translation>
            <numerusform>%n customer exported.</numerusform>
            <numerusform>%n customers exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::FilterRow</name>
    <message numerus="yes">
        <source>At most %n filter(s) at once. Take one off first.</source>
        <translation>
            <numerusform>At most %n filter at once. Take one off first.</numerusform>
            <numerusform>At most %n filters at once. Take one off first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::FirstRunPage</name>
    <message numerus="yes">
        <source>%n row(s) were not taken</source>
        <translation>
            <numerusform>%n row was not taken</numerusform>
            <numerusform>%n rows were not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::ImportPane</name>
    <message numerus="yes">
        <source>Checking, %n row(s) so far</source>
        <translation>
            <numerusform>Checking, %n row so far</numerusform>
            <numerusform>Checking, %n rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing, %n row(s) so far</source>
        <translation>
            <numerusform>Importing, %n row so far</numerusform>
            <numerusform>Importing, %n rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing, %n product(s) so far</source>
        <translation>
            <numerusform>Undoing, %n product so far</numerusform>
            <numerusform>Undoing, %n products so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were changed or sold since and stay.</source>
        <translation>
            <numerusform>%n product was changed or sold since and stays.</numerusform>
            <numerusform>%n products were changed or sold since and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) fetched</source>
        <translation>
            <numerusform>%n picture fetched</numerusform>
            <numerusform>%n pictures fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were not fetched.</source>
        <translation>
            <numerusform>%n picture was not fetched.</numerusform>
            <numerusform>%n pictures were not fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching pictures, %n so far</source>
        <translation>
            <numerusform>Fetching pictures, %n so far</numerusform>
            <numerusform>Fetching pictures, %n so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::LabelRulePanel</name>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n decimal</numerusform>
            <numerusform>%n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::LabelsPanel</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a price have none</source>
        <translation>
            <numerusform>%n product without a price has none</numerusform>
            <numerusform>%n products without a price have none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::OrderLineModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::OrderView</name>
    <message numerus="yes">
        <source>%n order(s) since %1</source>
        <translation>
            <numerusform>%n order since %1</numerusform>
            <numerusform>%n orders since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s): %1</source>
        <translation>
            <numerusform>%n order: %1</numerusform>
            <numerusform>%n orders: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::OverviewPane</name>
    <message numerus="yes">
        <source>%n product(s) to order</source>
        <translation>
            <numerusform>%n product to order</numerusform>
            <numerusform>%n products to order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait</source>
        <translation>
            <numerusform>%n order waits</numerusform>
            <numerusform>%n orders wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawer(s) hold(s) about %1</source>
        <translation>
            <numerusform>Drawer holds about %1</numerusform>
            <numerusform>%n drawers hold about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void(s)</source>
        <translation>
            <numerusform>%n void</numerusform>
            <numerusform>%n voids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawer opened %n time(s) without a sale</source>
        <translation>
            <numerusform>Drawer opened once without a sale</numerusform>
            <numerusform>Drawer opened %n times without a sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed after the total</source>
        <translation>
            <numerusform>%n line removed after the total</numerusform>
            <numerusform>%n lines removed after the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s) by hand</source>
        <translation>
            <numerusform>%n discount by hand</numerusform>
            <numerusform>%n discounts by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) changed by hand</source>
        <translation>
            <numerusform>%n price changed by hand</numerusform>
            <numerusform>%n prices changed by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::PeopleModel</name>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n digit</numerusform>
            <numerusform>PIN, %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::PrintRoom</name>
    <message numerus="yes">
        <source>%n receipt(s) waiting</source>
        <translation>
            <numerusform>%n receipt waiting</numerusform>
            <numerusform>%n receipts waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::ProductsPage</name>
    <message numerus="yes">
        <source>%n variant(s) made.</source>
        <translation>
            <numerusform>%n variant made.</numerusform>
            <numerusform>%n variants made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) exported.</source>
        <translation>
            <numerusform>%n product exported.</numerusform>
            <numerusform>%n products exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n product changed.</numerusform>
            <numerusform>%n products changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) put back.</source>
        <translation>
            <numerusform>%n product put back.</numerusform>
            <numerusform>%n products put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed elsewhere meanwhile was left alone.</source>
        <translation>
            <numerusform>%n changed elsewhere meanwhile was left alone.</numerusform>
            <numerusform>%n changed elsewhere meanwhile were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are as before the import.</source>
        <translation>
            <numerusform>%n product is as before the import.</numerusform>
            <numerusform>%n products are as before the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::ScannerSection</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::SheetPane</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::SheetWork</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n product(s) counted</source>
        <translation>
            <numerusform>%1 of %n product counted</numerusform>
            <numerusform>%1 of %n products counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) not yet scanned</source>
        <translation>
            <numerusform>%n product not yet scanned</numerusform>
            <numerusform>%n products not yet scanned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::TicketPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) after discount %1</source>
        <translation>
            <numerusform>%n item after discount %1</numerusform>
            <numerusform>%n items after discount %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::TicketView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::VariantsPanel</name>
    <message numerus="yes">
        <source>%n variant(s) in all</source>
        <translation>
            <numerusform>%n variant in all</numerusform>
            <numerusform>%n variants in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
</context>
</TS>
