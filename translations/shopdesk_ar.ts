<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Lock the register</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>Change your own PIN</source>
        <translation>تغيير رقمك السري</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>امسح أو ابحث</translation>
    </message>
    <message>
        <source>Next held ticket</source>
        <translation>السلة المعلّقة التالية</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>كمية السطر</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>فحص سعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>إرجاع بضاعة</translation>
    </message>
    <message>
        <source>Hold the ticket</source>
        <translation>تعليق السلة</translation>
    </message>
    <message>
        <source>Customer of the sale</source>
        <translation>عميل البيع</translation>
    </message>
    <message>
        <source>More for this ticket</source>
        <translation>المزيد لهذه السلة</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>سلة جديدة</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>سعر السطر</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>لماذا هذا السعر</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>ملاحظة على السطر</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>ملاحظة على البيع</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Order for delivery or collection</source>
        <translation>طلب توصيل أو استلام</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>دفعة على الحساب</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>العبوات الفارغة</translation>
    </message>
    <message>
        <source>Correct a wrong tender</source>
        <translation>تصحيح طريقة دفع خاطئة</translation>
    </message>
    <message>
        <source>Void the last receipt</source>
        <translation>إبطال آخر إيصال</translation>
    </message>
    <message>
        <source>Training on or off</source>
        <translation>تشغيل التدريب أو إيقافه</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
    <message>
        <source>Take the amount</source>
        <translation>تحصيل المبلغ</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>تقسيم بالتساوي</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>الإيصال PDF</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>البيع التالي</translation>
    </message>
    <message>
        <source>Customer of the order</source>
        <translation>عميل الطلب</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>البحث عن طلبات</translation>
    </message>
    <message>
        <source>Read the orders anew</source>
        <translation>قراءة الطلبات من جديد</translation>
    </message>
    <message>
        <source>Next step of the order</source>
        <translation>الخطوة التالية للطلب</translation>
    </message>
    <message>
        <source>Papers of the order</source>
        <translation>أوراق الطلب</translation>
    </message>
    <message>
        <source>Pay back the prepayment</source>
        <translation>ردّ الدفعة المقدمة</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>البحث عن منتجات</translation>
    </message>
    <message>
        <source>Correct the stock of the product</source>
        <translation>تصحيح مخزون المنتج</translation>
    </message>
    <message>
        <source>Read the products anew</source>
        <translation>قراءة المنتجات من جديد</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>حفظ المنتج</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Undo the change of many products</source>
        <translation>التراجع عن تغيير منتجات كثيرة</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث عن عملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Read the report anew</source>
        <translation>قراءة التقرير من جديد</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>حفظ التقرير CSV</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>حفظ التقرير PDF</translation>
    </message>
    <message>
        <source>Open, count or close the shift</source>
        <translation>فتح الوردية أو عدّها أو إغلاقها</translation>
    </message>
    <message>
        <source>Read the shift anew</source>
        <translation>قراءة الوردية من جديد</translation>
    </message>
    <message>
        <source>Print the X or Z</source>
        <translation>طباعة X أو Z</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إيداع نقد</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>سحب نقد</translation>
    </message>
    <message>
        <source>Drop to the safe</source>
        <translation>ترحيل إلى الخزنة</translation>
    </message>
    <message>
        <source>Hand the drawer over</source>
        <translation>تسليم الدرج</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Taxes and their rates</source>
        <translation>الضرائب ونسبها</translation>
    </message>
    <message>
        <source>What stands on receipts</source>
        <translation>ما يظهر على الإيصالات</translation>
    </message>
    <message>
        <source>Settings of the keys</source>
        <translation>إعدادات المفاتيح</translation>
    </message>
    <message>
        <source>Settings of the customer display</source>
        <translation>إعدادات شاشة العميل</translation>
    </message>
    <message>
        <source>Settings of the receipt printer</source>
        <translation>إعدادات طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Backup and journal</source>
        <translation>النسخ الاحتياطي والسجل</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>تم البيع</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard without function keys</source>
        <translation>لوحة مفاتيح بلا مفاتيح وظائف</translation>
    </message>
    <message>
        <source>Balance of a gift card or store credit</source>
        <translation>رصيد بطاقة هدية أو رصيد المتجر</translation>
    </message>
    <message>
        <source>Storefront for customers</source>
        <translation>واجهة العملاء</translation>
    </message>
    <message>
        <source>Search in stock</source>
        <translation>البحث في المخزون</translation>
    </message>
    <message>
        <source>Count the product</source>
        <translation>عدّ المنتج</translation>
    </message>
    <message>
        <source>Read the stock anew</source>
        <translation>قراءة المخزون من جديد</translation>
    </message>
    <message>
        <source>Hold the count</source>
        <translation>تعليق العدّ</translation>
    </message>
    <message>
        <source>Order or book into stock</source>
        <translation>الطلب أو القيد في المخزون</translation>
    </message>
    <message>
        <source>New delivery or stocktake</source>
        <translation>توريد جديد أو جرد جديد</translation>
    </message>
    <message>
        <source>Save the report as a workbook</source>
        <translation>حفظ التقرير كمصنف</translation>
    </message>
    <message>
        <source>Gift receipt without prices</source>
        <translation>إيصال هدية بلا أسعار</translation>
    </message>
    <message>
        <source>E-mail the receipt</source>
        <translation>أرسل الإيصال بالبريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>shopdesk: this register is open already; its window has been brought to the front</source>
        <translation>shopdesk: هذا الصندوق مفتوح بالفعل، وقد ظهرت نافذته في الأمام</translation>
    </message>
    <message>
        <source>shopdesk: this register is open already</source>
        <translation>shopdesk: هذا الصندوق مفتوح بالفعل</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1, %2 in stock</source>
        <translation>%1، %2 في المخزون</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>العميل %1</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Name the customer first: an account belongs to somebody.</source>
        <translation>حدّد العميل أولًا: فكل حساب له صاحب.</translation>
    </message>
    <message>
        <source>This is more than the customer may owe. Take what the limit leaves, then the rest in another way.</source>
        <translation>هذا أكثر مما يحق للعميل أن يدين به. خذ ما يسمح به الحد، والباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The price of this line is fixed: it is on the label, or comes from the receipt.</source>
        <translation>سعر هذا السطر ثابت: هو على الملصق أو من الإيصال.</translation>
    </message>
    <message>
        <source>The quantity of this line is fixed. Remove the line and add it again.</source>
        <translation>كمية هذا السطر ثابتة. احذف السطر وأضفه من جديد.</translation>
    </message>
    <message>
        <source>There is nothing more to undo on this ticket.</source>
        <translation>لا يوجد ما يمكن التراجع عنه في هذه السلة.</translation>
    </message>
    <message>
        <source>A payment can be moved between cash, card and transfer only.</source>
        <translation>لا تُنقل الدفعة إلا بين النقد والبطاقة والتحويل.</translation>
    </message>
    <message>
        <source>This payment was taken in another shift. Its figures are closed.</source>
        <translation>أُخذت هذه الدفعة في وردية أخرى، وأرقامها مغلقة.</translation>
    </message>
    <message>
        <source>This payment is not on the receipt.</source>
        <translation>هذه الدفعة ليست على الإيصال.</translation>
    </message>
    <message>
        <source>Write why, in at most 200 characters.</source>
        <translation>اكتب السبب في 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This receipt has been voided already.</source>
        <translation>سبق إبطال هذا الإيصال.</translation>
    </message>
    <message>
        <source>This correction is stored already.</source>
        <translation>هذا التصحيح محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>This line was not sold on that receipt.</source>
        <translation>لم يُبع هذا السطر بذلك الإيصال.</translation>
    </message>
    <message>
        <source>All of this has come back already.</source>
        <translation>عاد كل هذا بالفعل.</translation>
    </message>
    <message>
        <source>Fewer than that can come back: the rest has been returned already.</source>
        <translation>لا يمكن أن يعود هذا القدر: فقد أُرجع الباقي من قبل.</translation>
    </message>
    <message>
        <source>Part of this receipt has come back meanwhile. Remove the returned line and choose it again.</source>
        <translation>عاد جزء من هذا الإيصال في هذه الأثناء. احذف سطر المرتجع واختره من جديد.</translation>
    </message>
    <message>
        <source>A document of this kind cannot be voided.</source>
        <translation>لا يمكن إبطال مستند من هذا النوع.</translation>
    </message>
    <message>
        <source>Only the last receipt of this register can be voided. Take the goods back with a return.</source>
        <translation>لا يمكن إبطال غير آخر إيصال لهذا الصندوق. استرجع البضاعة بمرتجع.</translation>
    </message>
    <message>
        <source>This receipt belongs to another shift. Take the goods back with a return.</source>
        <translation>هذا الإيصال من وردية أخرى. استرجع البضاعة بمرتجع.</translation>
    </message>
    <message>
        <source>There is not enough on this card. Take what is left, then the rest in another way.</source>
        <translation>لا يوجد ما يكفي في هذه البطاقة. خذ ما بقي فيها، والباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The code of a card has 4 to 40 letters and digits.</source>
        <translation>رمز البطاقة من 4 إلى 40 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Scan or type the code of the card.</source>
        <translation>امسح رمز البطاقة أو اكتبه.</translation>
    </message>
    <message>
        <source>No card has this code. Check it, or take the payment in another way.</source>
        <translation>لا توجد بطاقة بهذا الرمز. تحقق منه أو حصّل المبلغ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This code is of the other kind: gift cards and store credits are taken each as what they are.</source>
        <translation>هذا الرمز من النوع الآخر: تُقبل بطاقات الهدايا وأرصدة المتجر كلٌّ على ما هو عليه.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 12.50.</source>
        <translation>هذا ليس مبلغًا. اكتبه مثل 12.50.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>هذا المبلغ كبير جدًا.</translation>
    </message>
    <message>
        <source>At most {decimals} decimals are possible here.</source>
        <translation>لا يمكن هنا أكثر من {decimals} من المنازل العشرية.</translation>
    </message>
    <message>
        <source>The question was taken back.</source>
        <translation>أُلغي السؤال.</translation>
    </message>
    <message>
        <source>The file for the copy is there already: {path}. Choose another name.</source>
        <translation>ملف النسخة موجود بالفعل: {path}. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The copy could not be written: {reason}.</source>
        <translation>تعذرت كتابة النسخة: {reason}.</translation>
    </message>
    <message>
        <source>Choose the folder for backups with its whole path.</source>
        <translation>اختر مجلد النسخ الاحتياطية بمساره الكامل.</translation>
    </message>
    <message>
        <source>The copy was written but could not be verified, so it was removed: {reason}.</source>
        <translation>كُتبت النسخة لكن تعذر التحقق منها فحُذفت: {reason}.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 backups can be kept, made every 1 to 720 hours (0: not by time).</source>
        <translation>يمكن الاحتفاظ بعدد من 1 إلى 1,000 نسخة، كل 1 إلى 720 ساعة (0: ليس بالوقت).</translation>
    </message>
    <message>
        <source>This barcode cannot be used: it is empty or too long.</source>
        <translation>لا يمكن استعمال هذا الباركود: فهو فارغ أو طويل جدًا.</translation>
    </message>
    <message>
        <source>The amount of this line would be too large. Use a smaller quantity.</source>
        <translation>سيصبح مبلغ هذا السطر كبيرًا جدًا. استعمل كمية أصغر.</translation>
    </message>
    <message>
        <source>The ticket was changed meanwhile. Look at it again, then go on.</source>
        <translation>تغيّرت السلة في هذه الأثناء. انظر إليها ثم تابع.</translation>
    </message>
    <message>
        <source>This discount is larger than what it reduces.</source>
        <translation>هذا الخصم أكبر مما يُخصم منه.</translation>
    </message>
    <message>
        <source>This product takes no discount.</source>
        <translation>هذا المنتج لا يقبل خصمًا.</translation>
    </message>
    <message>
        <source>This line is not on the ticket any more.</source>
        <translation>لم يعد هذا السطر في السلة.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>لم تعد هذه السلة موجودة.</translation>
    </message>
    <message>
        <source>The price must be between 0 and what a ticket can hold.</source>
        <translation>يجب أن يكون السعر بين 0 وما تتسع له السلة.</translation>
    </message>
    <message>
        <source>This product is sold in whole pieces only.</source>
        <translation>يُباع هذا المنتج بقطع كاملة فقط.</translation>
    </message>
    <message>
        <source>The quantity must be between 0.001 and 100,000.</source>
        <translation>يجب أن تكون الكمية بين 0.001 و100,000.</translation>
    </message>
    <message>
        <source>The ticket as stored cannot be read.</source>
        <translation>تعذرت قراءة السلة المحفوظة.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>في النص رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>The text is too long: at most {longest} characters.</source>
        <translation>النص طويل جدًا: {longest} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A ticket holds at most 2,000 lines. Finish this one and start another.</source>
        <translation>تتسع السلة لعدد 2,000 سطر على الأكثر. أنهِ هذه وابدأ أخرى.</translation>
    </message>
    <message>
        <source>A category as stored cannot be read.</source>
        <translation>تعذرت قراءة فئة محفوظة.</translation>
    </message>
    <message>
        <source>The name of the category holds characters that cannot be stored.</source>
        <translation>في اسم الفئة رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Write a name for the category.</source>
        <translation>اكتب اسمًا للفئة.</translation>
    </message>
    <message>
        <source>The name of the category is too long.</source>
        <translation>اسم الفئة طويل جدًا.</translation>
    </message>
    <message>
        <source>This colour is not one of the ten shelf colours.</source>
        <translation>هذا اللون ليس من ألوان الفئات العشرة.</translation>
    </message>
    <message>
        <source>This category is not there any more. Choose another.</source>
        <translation>لم تعد هذه الفئة موجودة. اختر أخرى.</translation>
    </message>
    <message>
        <source>This way of selling is not known.</source>
        <translation>طريقة البيع هذه غير معروفة.</translation>
    </message>
    <message>
        <source>The same command was sent twice with different contents. Nothing was changed.</source>
        <translation>أُرسل الأمر نفسه مرتين بمحتوى مختلف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This command has no identity. Nothing was changed.</source>
        <translation>ليس لهذا الأمر هوية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB.</source>
        <translation>إحدى الخلايا أطول من 1 MiB.</translation>
    </message>
    <message>
        <source>The row holds a NUL character.</source>
        <translation>في الصف حرف NUL.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>تعذرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>الصف طويل جدًا.</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>في الصف أعمدة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A quotation mark that begins in line {line} is never closed.</source>
        <translation>علامة اقتباس تبدأ في السطر {line} ولا تُغلق.</translation>
    </message>
    <message>
        <source>The row holds bytes that are not text in the encoding of the file.</source>
        <translation>في الصف بايتات ليست نصًا في ترميز الملف.</translation>
    </message>
    <message>
        <source>This is not a currency of ISO 4217. Write its three letters, for example EUR.</source>
        <translation>هذه ليست عملة وفق ISO 4217. اكتب حروفها الثلاثة، مثل EUR.</translation>
    </message>
    <message>
        <source>Name the database as sqlite:///absolute/path/file.db.</source>
        <translation>اكتب قاعدة البيانات بصيغة sqlite:///absolute/path/file.db.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s data for too long. Try again.</source>
        <translation>برنامج آخر يكتب في بيانات المتجر منذ وقت طويل. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be opened: {path}. {reason}</source>
        <translation>تعذر فتح بيانات المتجر: {path}. {reason}</translation>
    </message>
    <message>
        <source>The connection to the shop&apos;s data was lost. Try again.</source>
        <translation>انقطع الاتصال ببيانات المتجر. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This would break a rule of the shop&apos;s data, so it was not stored.</source>
        <translation>هذا يخالف إحدى قواعد بيانات المتجر، فلم يُحفظ.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored. Make room, then try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء. وفّر مساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The shop&apos;s data could not be read or written. {reason}</source>
        <translation>تعذرت قراءة بيانات المتجر أو كتابتها. {reason}</translation>
    </message>
    <message>
        <source>This cannot be done in the middle of another change.</source>
        <translation>لا يمكن هذا في أثناء تغيير آخر.</translation>
    </message>
    <message>
        <source>This version has to change the shop&apos;s data first, and another program has them open. Close Shopdesk everywhere else, then try again.</source>
        <translation>يجب أن يغيّر هذا الإصدار بيانات المتجر أولًا، وهي مفتوحة في برنامج آخر. أغلق Shopdesk في كل مكان آخر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A failure made by a test.</source>
        <translation>خطأ أحدثه اختبار.</translation>
    </message>
    <message>
        <source>The work on the shop&apos;s data was interrupted. Try again.</source>
        <translation>انقطع العمل على بيانات المتجر. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check it before selling on.</source>
        <translation>تعذرت القراءة من القرص أو الكتابة عليه. افحصه قبل متابعة البيع.</translation>
    </message>
    <message>
        <source>Another program is bringing the shop&apos;s data to its version. Wait until it is done, then try again.</source>
        <translation>برنامج آخر ينقل بيانات المتجر إلى إصداره. انتظر حتى ينتهي ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Two things were asked of the shop&apos;s data at once.</source>
        <translation>طُلب من بيانات المتجر أمران في وقت واحد.</translation>
    </message>
    <message>
        <source>The shop&apos;s data lies on a network drive ({path}), where it would be damaged sooner or later. Choose a folder on this computer.</source>
        <translation>بيانات المتجر على قرص شبكة ({path}) حيث ستتلف عاجلًا أو آجلًا. اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more.</source>
        <translation>لم يعد المطلوب موجودًا.</translation>
    </message>
    <message>
        <source>This can only be stored together with something else.</source>
        <translation>لا يُحفظ هذا إلا مع شيء آخر.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs.</source>
        <translation>الذاكرة لا تكفي. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The shop&apos;s data was asked in a wrong way.</source>
        <translation>طُلبت بيانات المتجر بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be written: {path}. Check the rights of the file and its folder.</source>
        <translation>تعذرت الكتابة في بيانات المتجر: {path}. تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>What was to be changed is not there any more.</source>
        <translation>لم يعد المراد تغييره موجودًا.</translation>
    </message>
    <message>
        <source>The shop&apos;s data holds something unexpected. Ask for help before selling on.</source>
        <translation>في بيانات المتجر شيء غير متوقع. اطلب المساعدة قبل متابعة البيع.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>تعذر إنشاء {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>تعذر فتح {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>تعذرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {neededMiB} MiB are needed in {path}, {availableMiB} MiB are free. Make room, or choose another place.</source>
        <translation>لا توجد مساحة كافية على القرص: يلزم {neededMiB} MiB في {path} والمتاح {availableMiB} MiB. وفّر مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The shop has been set up already.</source>
        <translation>سبق إعداد المتجر.</translation>
    </message>
    <message>
        <source>The first person must be the owner.</source>
        <translation>يجب أن يكون أول شخص هو المالك.</translation>
    </message>
    <message>
        <source>The last digit of this barcode does not fit the others. Scan or type it again.</source>
        <translation>الرقم الأخير من هذا الباركود لا يوافق بقية أرقامه. امسحه أو اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>رقم الباركود من 8 أو 12 أو 13 أو 14 رقمًا.</translation>
    </message>
    <message>
        <source>A barcode number has digits only.</source>
        <translation>رقم الباركود أرقام فقط.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned this barcode into a rounded number. Export the column as text and try again.</source>
        <translation>حوّل جدول بيانات هذا الباركود إلى عدد مقرّب. صدّر العمود نصًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Row {row}: {field} cannot be read: {value}.</source>
        <translation>الصف {row}: تعذرت قراءة {field}: {value}.</translation>
    </message>
    <message>
        <source>The file has no column {column}.</source>
        <translation>ليس في الملف عمود {column}.</translation>
    </message>
    <message>
        <source>The picture is damaged or not complete. Save it again and choose it anew.</source>
        <translation>الصورة تالفة أو ناقصة. احفظها مرة أخرى واخترها من جديد.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>الصورة فارغة.</translation>
    </message>
    <message>
        <source>This is no picture of a known kind. Pictures can be PNG, JPEG or WebP.</source>
        <translation>هذه ليست صورة من نوع معروف. تكون الصور PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
        <source>The picture is not there any more.</source>
        <translation>لم تعد الصورة موجودة.</translation>
    </message>
    <message>
        <source>The picture is too large a file. Save it smaller, under 20 MB, and choose it anew.</source>
        <translation>ملف الصورة كبير جدًا. احفظها أصغر من 20 MB واخترها من جديد.</translation>
    </message>
    <message>
        <source>The picture has more than 40 megapixels. Save it smaller and choose it anew.</source>
        <translation>في الصورة أكثر من 40 ميغابكسل. احفظها أصغر واخترها من جديد.</translation>
    </message>
    <message>
        <source>This computer cannot read WebP pictures: the package qt6-image-formats-plugins is not installed. Save the picture as PNG or JPEG.</source>
        <translation>لا يستطيع هذا الحاسوب قراءة صور WebP: الحزمة qt6-image-formats-plugins غير مثبّتة. احفظ الصورة بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN with one of the known fields: {map}.</source>
        <translation>يأخذ ‎--map الصيغة FIELD=COLUMN مع أحد الحقول المعروفة: {map}.</translation>
    </message>
    <message>
        <source>The row has another number of columns than the header.</source>
        <translation>عدد أعمدة الصف يختلف عن عدد أعمدة الترويسة.</translation>
    </message>
    <message>
        <source>This field cannot be imported.</source>
        <translation>لا يمكن استيراد هذا الحقل.</translation>
    </message>
    <message>
        <source>The file has no header that names its columns.</source>
        <translation>ليس في الملف ترويسة تسمّي أعمدته.</translation>
    </message>
    <message>
        <source>No column holds the names of the products. Name it with --map name=COLUMN.</source>
        <translation>لا عمود فيه أسماء المنتجات. سمّه بـ ‎--map name=COLUMN.</translation>
    </message>
    <message>
        <source>The file is not a text file.</source>
        <translation>الملف ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>This number can be read in two ways.</source>
        <translation>يمكن قراءة هذا العدد بطريقتين.</translation>
    </message>
    <message>
        <source>The price is in another currency than the shop&apos;s.</source>
        <translation>السعر بعملة غير عملة المتجر.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned this value into a rounded number. Export the column as text and try again.</source>
        <translation>حوّل جدول بيانات هذه القيمة إلى عدد مقرّب. صدّر العمود نصًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The import was stopped. What had been imported stays.</source>
        <translation>أُوقف الاستيراد. ما استُورد يبقى.</translation>
    </message>
    <message>
        <source>The journal was given a document without an identity.</source>
        <translation>أُعطي السجل مستندًا بلا هوية.</translation>
    </message>
    <message>
        <source>This is not a head of a journal. Write it as printed on the Z: the number, a colon and at least eight digits of the hash.</source>
        <translation>هذا ليس رأس سجل. اكتبه كما طُبع على تقرير Z: الرقم ثم نقطتان ثم ثمانية أرقام على الأقل من البصمة.</translation>
    </message>
    <message>
        <source>A row of the journal as stored cannot be read ({member}). Do not change the file; use another copy.</source>
        <translation>تعذرت قراءة صف محفوظ من السجل ({member}). لا تغيّر الملف، واستعمل نسخة أخرى.</translation>
    </message>
    <message>
        <source>Row {seq} of the journal does not follow the last one there, {last}. Use the side journal that was written after this copy.</source>
        <translation>الصف {seq} من السجل لا يلي آخر صف هناك، {last}. استعمل السجل الجانبي الذي كُتب بعد هذه النسخة.</translation>
    </message>
    <message>
        <source>The journal was given no register.</source>
        <translation>لم يُعطَ السجل صندوقًا.</translation>
    </message>
    <message>
        <source>Nothing can be journalled outside a transaction.</source>
        <translation>لا يُسجَّل شيء خارج المعاملة.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>هذا ليس JSON صحيحًا.</translation>
    </message>
    <message>
        <source>This number has no canonical form.</source>
        <translation>ليس لهذا العدد صيغة معيارية.</translation>
    </message>
    <message>
        <source>The amount cannot be divided like this.</source>
        <translation>لا يمكن تقسيم المبلغ هكذا.</translation>
    </message>
    <message>
        <source>Amounts of different currencies cannot be added up.</source>
        <translation>لا تُجمع مبالغ من عملات مختلفة.</translation>
    </message>
    <message>
        <source>This stock movement names no proper document.</source>
        <translation>حركة المخزون هذه لا تذكر مستندًا صحيحًا.</translation>
    </message>
    <message>
        <source>This stock movement has no proper key.</source>
        <translation>ليس لحركة المخزون هذه مفتاح صحيح.</translation>
    </message>
    <message>
        <source>The note of this stock movement cannot be stored.</source>
        <translation>لا يمكن حفظ ملاحظة حركة المخزون هذه.</translation>
    </message>
    <message>
        <source>This document is stored already.</source>
        <translation>هذا المستند محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>There is nothing on the document.</source>
        <translation>لا شيء في المستند.</translation>
    </message>
    <message>
        <source>The document does not add up and was not stored.</source>
        <translation>حساب المستند غير متوازن، فلم يُحفظ.</translation>
    </message>
    <message>
        <source>This document is not there.</source>
        <translation>هذا المستند غير موجود.</translation>
    </message>
    <message>
        <source>This number has been given already.</source>
        <translation>سبق إعطاء هذا الرقم.</translation>
    </message>
    <message>
        <source>This payment is stored already.</source>
        <translation>هذه الدفعة محفوظة بالفعل.</translation>
    </message>
    <message>
        <source>A document with this number of another system is stored already.</source>
        <translation>مستند بهذا الرقم من نظام آخر محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>A document as stored cannot be read ({member}). Verify the shop and restore a backup.</source>
        <translation>تعذرت قراءة مستند محفوظ ({member}). تحقق من المتجر واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>نوع المستند هذا غير معروف.</translation>
    </message>
    <message>
        <source>This state of an order is not known.</source>
        <translation>حالة الطلب هذه غير معروفة.</translation>
    </message>
    <message>
        <source>This state of payment is not known.</source>
        <translation>حالة الدفع هذه غير معروفة.</translation>
    </message>
    <message>
        <source>Prices either include tax or have it added.</source>
        <translation>إما أن تشمل الأسعار الضريبة أو تُضاف إليها.</translation>
    </message>
    <message>
        <source>This version of Shopdesk cannot print a job of this kind: {kind}.</source>
        <translation>لا يستطيع هذا الإصدار من Shopdesk طباعة مهمة من هذا النوع: {kind}.</translation>
    </message>
    <message>
        <source>This print job is not there any more.</source>
        <translation>لم تعد مهمة الطباعة هذه موجودة.</translation>
    </message>
    <message>
        <source>This print job is not printing.</source>
        <translation>مهمة الطباعة هذه لا تُطبع الآن.</translation>
    </message>
    <message>
        <source>This print job is not waiting.</source>
        <translation>مهمة الطباعة هذه ليست منتظرة.</translation>
    </message>
    <message>
        <source>The address of the printer is too long or holds characters that cannot be stored.</source>
        <translation>عنوان الطابعة طويل جدًا أو فيه رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Write the address of the printer, or choose no printer.</source>
        <translation>اكتب عنوان الطابعة أو اختر بلا طابعة.</translation>
    </message>
    <message>
        <source>The printer does not take the data: {reason}.</source>
        <translation>الطابعة لا تقبل البيانات: {reason}.</translation>
    </message>
    <message>
        <source>Receipt paper has 32 or 42 columns.</source>
        <translation>لورق الإيصالات 32 أو 42 عمودًا.</translation>
    </message>
    <message>
        <source>The printer broke the connection. The receipt is printed again.</source>
        <translation>قطعت الطابعة الاتصال. سيُطبع الإيصال مرة أخرى.</translation>
    </message>
    <message>
        <source>No receipt printer is set up. Choose one in the settings, or save the receipt as PDF.</source>
        <translation>لم تُعدّ طابعة إيصالات. اختر واحدة في الإعدادات أو احفظ الإيصال بصيغة PDF.</translation>
    </message>
    <message>
        <source>The printer is offline. Receipts wait until it is back.</source>
        <translation>الطابعة غير متصلة. تنتظر الإيصالات حتى تعود.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Receipts wait until there is new paper.</source>
        <translation>نفد ورق الطابعة. تنتظر الإيصالات حتى يوضع ورق جديد.</translation>
    </message>
    <message>
        <source>This computer has no printer queue of that name.</source>
        <translation>ليس في هذا الحاسوب قائمة طباعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The printer did not answer in time. Receipts wait until it does.</source>
        <translation>لم تُجب الطابعة في الوقت المحدد. تنتظر الإيصالات حتى تجيب.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Receipts wait until it is switched on and connected.</source>
        <translation>لا يمكن الوصول إلى الطابعة. تنتظر الإيصالات حتى تُشغَّل وتُوصَّل.</translation>
    </message>
    <message>
        <source>An age limit is between 0 and 120 years.</source>
        <translation>حد العمر بين 0 و120 سنة.</translation>
    </message>
    <message>
        <source>This is the barcode of a receipt, not of a product.</source>
        <translation>هذا باركود إيصال لا باركود منتج.</translation>
    </message>
    <message>
        <source>The barcode {barcode} belongs to {productName} already.</source>
        <translation>الباركود {barcode} لمنتج {productName} بالفعل.</translation>
    </message>
    <message>
        <source>The same barcode stands twice.</source>
        <translation>الباركود نفسه مكتوب مرتين.</translation>
    </message>
    <message>
        <source>The product was changed meanwhile. Look at it again, then save.</source>
        <translation>تغيّر المنتج في هذه الأثناء. انظر إليه ثم احفظ.</translation>
    </message>
    <message>
        <source>The price has no currency.</source>
        <translation>ليس للسعر عملة.</translation>
    </message>
    <message>
        <source>Products carry this deposit. Take it off them first.</source>
        <translation>هناك منتجات تحمل هذا التأمين. أزله منها أولًا.</translation>
    </message>
    <message>
        <source>A deposit goes with what is sold by the piece.</source>
        <translation>يرافق التأمين ما يُباع بالقطعة.</translation>
    </message>
    <message>
        <source>Write what the deposit is.</source>
        <translation>اكتب قيمة التأمين.</translation>
    </message>
    <message>
        <source>A deposit carries no deposit.</source>
        <translation>التأمين لا يحمل تأمينًا.</translation>
    </message>
    <message>
        <source>This deposit is not there any more.</source>
        <translation>لم يعد هذا التأمين موجودًا.</translation>
    </message>
    <message>
        <source>The description holds characters that cannot be stored.</source>
        <translation>في الوصف رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>الوصف طويل جدًا.</translation>
    </message>
    <message>
        <source>The product has no identity.</source>
        <translation>ليس للمنتج هوية.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>تعذرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>This picture is not stored.</source>
        <translation>هذه الصورة غير محفوظة.</translation>
    </message>
    <message>
        <source>The address of the picture cannot be used.</source>
        <translation>لا يمكن استعمال عنوان الصورة.</translation>
    </message>
    <message>
        <source>The address of the picture is too long.</source>
        <translation>عنوان الصورة طويل جدًا.</translation>
    </message>
    <message>
        <source>This kind of product is not known.</source>
        <translation>نوع المنتج هذا غير معروف.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be stored.</source>
        <translation>في الاسم رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>A name has at most 300 characters.</source>
        <translation>الاسم 300 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This product is not there any more.</source>
        <translation>لم يعد هذا المنتج موجودًا.</translation>
    </message>
    <message>
        <source>The number of pieces of a barcode must be above zero.</source>
        <translation>يجب أن يزيد عدد قطع الباركود على صفر.</translation>
    </message>
    <message>
        <source>The price must be between 0 and 1,000,000,000.</source>
        <translation>يجب أن يكون السعر بين 0 و1,000,000,000.</translation>
    </message>
    <message>
        <source>Goods are ordered anew at a level between -1,000,000 and 1,000,000.</source>
        <translation>يُعاد الطلب عند مستوى بين -1,000,000 و1,000,000.</translation>
    </message>
    <message>
        <source>The SKU holds characters that cannot be stored.</source>
        <translation>في رمز SKU رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Another product has this SKU already.</source>
        <translation>لمنتج آخر رمز SKU هذا.</translation>
    </message>
    <message>
        <source>A SKU has at most 64 characters.</source>
        <translation>رمز SKU من 64 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The specifications cannot be read.</source>
        <translation>تعذرت قراءة المواصفات.</translation>
    </message>
    <message>
        <source>A product cannot have that many barcodes.</source>
        <translation>لا يمكن أن يكون لمنتج هذا العدد من الباركود.</translation>
    </message>
    <message>
        <source>This is not a quantity. Write it like 3 or 1.25.</source>
        <translation>هذه ليست كمية. اكتبها مثل 3 أو 1.25.</translation>
    </message>
    <message>
        <source>This quantity is too large.</source>
        <translation>هذه الكمية كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Too many rows were asked for.</source>
        <translation>طُلبت صفوف كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The name of the register holds characters that cannot be stored.</source>
        <translation>في اسم الصندوق رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>The name of the register is too long: at most 200 characters.</source>
        <translation>اسم الصندوق طويل جدًا: 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This register is not known.</source>
        <translation>هذا الصندوق غير معروف.</translation>
    </message>
    <message>
        <source>The number of a register is between 1 and 999.</source>
        <translation>رقم الصندوق بين 1 و999.</translation>
    </message>
    <message>
        <source>Another register has this number.</source>
        <translation>لصندوق آخر هذا الرقم.</translation>
    </message>
    <message>
        <source>This database belongs to a shop without a register.</source>
        <translation>قاعدة البيانات هذه لمتجر بلا صندوق.</translation>
    </message>
    <message>
        <source>The copy holds something that Shopdesk did not put there ({object}). It was not restored; use another copy.</source>
        <translation>في النسخة شيء لم يضعه Shopdesk ‏({object}). لم تُستعد، فاستعمل نسخة أخرى.</translation>
    </message>
    <message>
        <source>The copy does not hold together, so it was not restored: {reason}. Use another copy.</source>
        <translation>النسخة غير متماسكة فلم تُستعد: {reason}. استعمل نسخة أخرى.</translation>
    </message>
    <message>
        <source>The copy is the shop&apos;s own file. Choose a backup.</source>
        <translation>النسخة هي ملف المتجر نفسه. اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This way of rounding is not known.</source>
        <translation>طريقة التقريب هذه غير معروفة.</translation>
    </message>
    <message>
        <source>There is nothing to sell on this ticket.</source>
        <translation>لا شيء في هذه السلة للبيع.</translation>
    </message>
    <message>
        <source>The payments do not settle the total yet.</source>
        <translation>الدفعات لا تغطي المجموع بعد.</translation>
    </message>
    <message>
        <source>Another sale was stored under this identity. Look at the last receipt before selling on.</source>
        <translation>حُفظت عملية بيع أخرى بهذه الهوية. انظر إلى آخر إيصال قبل متابعة البيع.</translation>
    </message>
    <message>
        <source>A return holds only goods that come back.</source>
        <translation>لا يشمل المرتجع إلا بضاعة عائدة.</translation>
    </message>
    <message>
        <source>The shift is closed. Open a shift, then take the payment.</source>
        <translation>الوردية مغلقة. افتح وردية ثم حصّل المبلغ.</translation>
    </message>
    <message>
        <source>A stock note cannot hold money.</source>
        <translation>لا يحمل مستند المخزون مالًا.</translation>
    </message>
    <message>
        <source>This document takes no payment.</source>
        <translation>هذا المستند لا يقبل دفعة.</translation>
    </message>
    <message>
        <source>A ticket of training is not sold, and a real one is not practised with.</source>
        <translation>لا تُباع سلة تدريب، ولا يُتدرّب بسلة حقيقية.</translation>
    </message>
    <message>
        <source>The total has changed: look at the ticket, then take the payment.</source>
        <translation>تغيّر المجموع: انظر إلى السلة ثم حصّل المبلغ.</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by another edition of this program and cannot be brought up to date.</source>
        <translation>بيانات المتجر من طبعة أخرى من هذا البرنامج ولا يمكن تحديثها.</translation>
    </message>
    <message>
        <source>The shop&apos;s data could not be brought up to date. It is unchanged. {reason}</source>
        <translation>تعذر تحديث بيانات المتجر. لم تتغير. {reason}</translation>
    </message>
    <message>
        <source>The shop&apos;s data is not complete. Open it once with Shopdesk.</source>
        <translation>بيانات المتجر غير كاملة. افتحها مرة بـ Shopdesk.</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by a newer version of Shopdesk. Install that version; nothing was changed.</source>
        <translation>بيانات المتجر من إصدار أحدث من Shopdesk. ثبّت ذلك الإصدار؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The shop&apos;s data is of an older version. Open it once with Shopdesk.</source>
        <translation>بيانات المتجر من إصدار أقدم. افتحها مرة بـ Shopdesk.</translation>
    </message>
    <message>
        <source>Cash is rounded to a step above zero.</source>
        <translation>يُقرَّب النقد إلى خطوة أكبر من صفر.</translation>
    </message>
    <message>
        <source>This country is not known. Use its two letters, for example CA.</source>
        <translation>هذا البلد غير معروف. استعمل حرفيه، مثل CA.</translation>
    </message>
    <message>
        <source>The currency cannot be changed once there are documents.</source>
        <translation>لا تتغير العملة بعد وجود مستندات.</translation>
    </message>
    <message>
        <source>Choose the currency of the shop.</source>
        <translation>اختر عملة المتجر.</translation>
    </message>
    <message>
        <source>Write the name of the shop.</source>
        <translation>اكتب اسم المتجر.</translation>
    </message>
    <message>
        <source>The name of the shop is too long.</source>
        <translation>اسم المتجر طويل جدًا.</translation>
    </message>
    <message>
        <source>A text of the shop holds characters that cannot be stored.</source>
        <translation>في أحد نصوص المتجر رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>A text of the shop is too long.</source>
        <translation>أحد نصوص المتجر طويل جدًا.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>هذه المنطقة الزمنية غير معروفة.</translation>
    </message>
    <message>
        <source>The side journal is damaged at line {line}. What stands before it can be used; choose it alone, or restore without it.</source>
        <translation>السجل الجانبي تالف عند السطر {line}. ما قبله صالح؛ اختره وحده أو استعد من دونه.</translation>
    </message>
    <message>
        <source>This tax class is used by products.</source>
        <translation>هناك منتجات تستعمل صنف الضريبة هذا.</translation>
    </message>
    <message>
        <source>This tax class is not known in the shop.</source>
        <translation>صنف الضريبة هذا غير معروف في المتجر.</translation>
    </message>
    <message>
        <source>This is not a rate. Write percent, for example 9.975.</source>
        <translation>هذه ليست نسبة. اكتب نسبة مئوية، مثل 9.975.</translation>
    </message>
    <message>
        <source>A rate is between 0 and 100 percent.</source>
        <translation>النسبة بين 0 و100 بالمئة.</translation>
    </message>
    <message>
        <source>Tax is rounded by line or by document.</source>
        <translation>تُقرَّب الضريبة لكل سطر أو لكل مستند.</translation>
    </message>
    <message>
        <source>The code of a tax class has letters, digits and hyphens only.</source>
        <translation>رمز صنف الضريبة حروف وأرقام وشرطات فقط.</translation>
    </message>
    <message>
        <source>A tax has no name.</source>
        <translation>إحدى الضرائب بلا اسم.</translation>
    </message>
    <message>
        <source>A tax ends before it begins.</source>
        <translation>إحدى الضرائب تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Two tax classes have the same code.</source>
        <translation>لصنفي ضريبة الرمز نفسه.</translation>
    </message>
    <message>
        <source>Two rates of the same tax apply on one day.</source>
        <translation>تسري نسبتان للضريبة نفسها في يوم واحد.</translation>
    </message>
    <message>
        <source>A tax belongs to a class that is not there.</source>
        <translation>إحدى الضرائب لصنف غير موجود.</translation>
    </message>
    <message>
        <source>This much cash cannot be right. Type what was handed over again.</source>
        <translation>لا يُعقل هذا القدر من النقد. اكتب ما سُلّم مرة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be taken as a payment.</source>
        <translation>لا يمكن قبول هذا دفعةً.</translation>
    </message>
    <message>
        <source>Only cash can be more than what is to be paid.</source>
        <translation>النقد وحده قد يزيد على المطلوب.</translation>
    </message>
    <message>
        <source>Money goes the other way here.</source>
        <translation>المال هنا في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>This way of paying is not known.</source>
        <translation>طريقة الدفع هذه غير معروفة.</translation>
    </message>
    <message>
        <source>No number could be given. Nothing was stored.</source>
        <translation>تعذر إعطاء رقم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The shop has not been set up yet.</source>
        <translation>لم يُعدّ المتجر بعد.</translation>
    </message>
    <message>
        <source>A price is in another currency than the shop&apos;s.</source>
        <translation>أحد الأسعار بعملة غير عملة المتجر.</translation>
    </message>
    <message>
        <source>The discount is larger than the sale.</source>
        <translation>الخصم أكبر من عملية البيع.</translation>
    </message>
    <message>
        <source>A product has a tax class that the shop does not know. Correct it under Products.</source>
        <translation>لأحد المنتجات صنف ضريبة لا يعرفه المتجر. صحّحه في المنتجات.</translation>
    </message>
    <message>
        <source>Something failed before, so nothing of this was stored. Try again.</source>
        <translation>فشل شيء قبل هذا، فلم يُحفظ منه شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This change has ended already.</source>
        <translation>سبق انتهاء هذا التغيير.</translation>
    </message>
    <message>
        <source>A part of this change has not ended.</source>
        <translation>لم ينتهِ جزء من هذا التغيير.</translation>
    </message>
    <message>
        <source>Too many changes within each other.</source>
        <translation>تغييرات متداخلة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A part of this change was given up, so nothing of it was stored.</source>
        <translation>تُرك جزء من هذا التغيير، فلم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>This unit is not known.</source>
        <translation>هذه الوحدة غير معروفة.</translation>
    </message>
    <message>
        <source>This person may not approve it. Choose somebody with the right.</source>
        <translation>لا يحق لهذا الشخص الموافقة. اختر من له الصلاحية.</translation>
    </message>
    <message>
        <source>Nobody approves what they do themselves. Ask somebody else.</source>
        <translation>لا يوافق أحد على ما يفعله بنفسه. اطلب من غيرك.</translation>
    </message>
    <message>
        <source>Somebody else has changed this customer. Look again, then repeat your change.</source>
        <translation>غيّر شخص آخر بيانات هذا العميل. انظر ثم أعد تغييرك.</translation>
    </message>
    <message>
        <source>A credit limit is an amount from 0 up.</source>
        <translation>حد الائتمان مبلغ من 0 فأكثر.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it or leave it empty.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. صحّحه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Another customer has this e-mail address.</source>
        <translation>لعميل آخر هذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>This customer has been erased and stays so.</source>
        <translation>مُحي هذا العميل ويبقى كذلك.</translation>
    </message>
    <message>
        <source>This customer is stored already.</source>
        <translation>هذا العميل محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>A customer needs a name or a firm.</source>
        <translation>يلزم للعميل اسم أو شركة.</translation>
    </message>
    <message>
        <source>This customer is not there.</source>
        <translation>هذا العميل غير موجود.</translation>
    </message>
    <message>
        <source>The note seems to hold the number of a payment card. Take it out: card numbers are never stored.</source>
        <translation>يبدو أن في الملاحظة رقم بطاقة دفع. أزله: أرقام البطاقات لا تُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be stored.</source>
        <translation>في هذا النص رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>This text is too long. At most {maximum} characters fit.</source>
        <translation>هذا النص طويل جدًا. يتسع لعدد {maximum} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A customer has at most ten addresses.</source>
        <translation>للعميل عشرة عناوين على الأكثر.</translation>
    </message>
    <message>
        <source>You may not do this. Ask somebody with the right.</source>
        <translation>لا يحق لك هذا. اطلب من صاحب صلاحية.</translation>
    </message>
    <message>
        <source>The PIN could not be stored safely.</source>
        <translation>تعذر حفظ الرقم السري بأمان.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>الرقم السري من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>الرقم السري أرقام فقط.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Avoid equal digits and runs such as 1234.</source>
        <translation>من السهل تخمين هذا الرقم السري. تجنب الأرقام المتساوية والمتتالية مثل 1234.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a moment, then try again.</source>
        <translation>أرقام سرية خاطئة كثيرة. انتظر لحظة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wrong PIN. {triesLeft} tries left before a pause.</source>
        <translation>رقم سري خاطئ. بقي من المحاولات {triesLeft} قبل التوقف.</translation>
    </message>
    <message>
        <source>This role cannot be stored.</source>
        <translation>لا يمكن حفظ هذا الدور.</translation>
    </message>
    <message>
        <source>A limit is an amount from 0 up, or 0 to 100 %.</source>
        <translation>الحد مبلغ من 0 فأكثر، أو من 0 إلى 100 %.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>يلزم للدور اسم.</translation>
    </message>
    <message>
        <source>Another role has this name.</source>
        <translation>لدور آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>The name of a role has at most 40 characters.</source>
        <translation>اسم الدور 40 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>An owner may do everything. Make another role for less.</source>
        <translation>يحق للمالك كل شيء. أنشئ دورًا آخر لما هو أقل.</translation>
    </message>
    <message>
        <source>This colour cannot be used.</source>
        <translation>لا يمكن استعمال هذا اللون.</translation>
    </message>
    <message>
        <source>This person is there already.</source>
        <translation>هذا الشخص موجود بالفعل.</translation>
    </message>
    <message>
        <source>A shop needs an owner who is active. Make somebody else an owner first.</source>
        <translation>يلزم للمتجر مالك نشط. اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>لشخص آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters.</source>
        <translation>الاسم 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>لم يعد هذا الشخص يعمل هنا.</translation>
    </message>
    <message>
        <source>This person is not known.</source>
        <translation>هذا الشخص غير معروف.</translation>
    </message>
    <message>
        <source>You cannot lower your own rights. Ask another owner.</source>
        <translation>لا يمكنك إنقاص صلاحياتك بنفسك. اطلب من مالك آخر.</translation>
    </message>
    <message>
        <source>Everyone needs a PIN.</source>
        <translation>يلزم لكل شخص رقم سري.</translation>
    </message>
    <message>
        <source>This role is not known.</source>
        <translation>هذا الدور غير معروف.</translation>
    </message>
    <message>
        <source>Something went wrong that Shopdesk has no words for (%1).</source>
        <translation>حدث خطأ لا يجد Shopdesk له كلامًا (%1).</translation>
    </message>
    <message>
        <source>Street, city and postal code are needed to deliver an order.</source>
        <translation>يلزم الشارع والمدينة والرمز البريدي لتوصيل الطلب.</translation>
    </message>
    <message>
        <source>Somebody else has changed this order meanwhile. Look at it again.</source>
        <translation>غيّر شخص آخر هذا الطلب في هذه الأثناء. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>This order is there already.</source>
        <translation>هذا الطلب موجود بالفعل.</translation>
    </message>
    <message>
        <source>Choose a customer of the shop: an invoice is owed on their account.</source>
        <translation>اختر عميلًا للمتجر: فالفاتورة دين على حسابه.</translation>
    </message>
    <message>
        <source>This line is not in the order any more.</source>
        <translation>لم يعد هذا السطر في الطلب.</translation>
    </message>
    <message>
        <source>The order does not go there from where it stands. Look at it again.</source>
        <translation>لا ينتقل الطلب إلى هناك من حيث هو. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Say who the order is for.</source>
        <translation>اذكر لمن الطلب.</translation>
    </message>
    <message>
        <source>Put something on the ticket first.</source>
        <translation>ضع شيئًا في السلة أولًا.</translation>
    </message>
    <message>
        <source>This order is not there.</source>
        <translation>هذا الطلب غير موجود.</translation>
    </message>
    <message>
        <source>Nothing would be left of the order. Cancel it instead.</source>
        <translation>لن يبقى شيء من الطلب. ألغه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The shop holds no money of this order.</source>
        <translation>ليس لدى المتجر مال لهذا الطلب.</translation>
    </message>
    <message>
        <source>Only an order that is confirmed and not yet sent can be changed.</source>
        <translation>لا يتغير إلا طلب مؤكد لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Returns and payments on account cannot be ordered. Take them off the ticket.</source>
        <translation>لا تُطلب المرتجعات ولا الدفعات على الحساب. أزلها من السلة.</translation>
    </message>
    <message>
        <source>This order was placed already with other contents. Look for it under Orders.</source>
        <translation>سبق تقديم هذا الطلب بمحتوى آخر. ابحث عنه في الطلبات.</translation>
    </message>
    <message>
        <source>Say how many there are: fewer than were ordered.</source>
        <translation>اذكر كم يوجد: أقل مما طُلب.</translation>
    </message>
    <message>
        <source>An order that is paid before is paid in full, and no other.</source>
        <translation>الطلب المدفوع مقدمًا يُدفع كاملًا، ولا غيره.</translation>
    </message>
    <message>
        <source>A stored order was damaged. Check the shop&apos;s data, and restore the last backup if needed.</source>
        <translation>تلف طلب محفوظ. تحقق من بيانات المتجر واستعد آخر نسخة احتياطية إن لزم.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>في هذا النص رموز لا يمكن الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>هذا النص طويل جدًا.</translation>
    </message>
    <message>
        <source>This way to pay an order is not known.</source>
        <translation>طريقة دفع الطلب هذه غير معروفة.</translation>
    </message>
    <message>
        <source>A prepayment belongs to an order and is taken when it is placed.</source>
        <translation>الدفعة المقدمة لطلب، وتُؤخذ عند تقديمه.</translation>
    </message>
    <message>
        <source>Of {name} only {available} can still be promised, not {requested}.</source>
        <translation>لا يمكن أن يُوعد من {name} إلا بـ {available}، لا {requested}.</translation>
    </message>
    <message>
        <source>The stock of this order has moved on already. Look at it again.</source>
        <translation>سبق أن تحرك مخزون هذا الطلب. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>A terminal can be asked for an amount above zero only.</source>
        <translation>لا يُطلب من الجهاز إلا مبلغ أكبر من صفر.</translation>
    </message>
    <message>
        <source>Write what you found out, in at most 200 characters.</source>
        <translation>اكتب ما توصلت إليه في 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This payment has no identity. Nothing was asked of the terminal.</source>
        <translation>ليس لهذه الدفعة هوية. لم يُطلب من الجهاز شيء.</translation>
    </message>
    <message>
        <source>The terminal has not approved this payment. Ask the terminal.</source>
        <translation>لم يوافق الجهاز على هذه الدفعة. اسأل الجهاز.</translation>
    </message>
    <message>
        <source>This payment at the terminal is not known.</source>
        <translation>دفعة الجهاز هذه غير معروفة.</translation>
    </message>
    <message>
        <source>The terminal took another amount than the ticket now asks for. Give it back at the terminal, then pay again.</source>
        <translation>أخذ الجهاز مبلغًا غير ما تطلبه السلة الآن. أعده على الجهاز ثم حصّل من جديد.</translation>
    </message>
    <message>
        <source>A payment at the terminal as stored cannot be read.</source>
        <translation>تعذرت قراءة دفعة جهاز محفوظة.</translation>
    </message>
    <message>
        <source>What became of the last payment of this ticket is not known yet. Ask the terminal first.</source>
        <translation>لا يُعرف بعد مصير آخر دفعة لهذه السلة. اسأل الجهاز أولًا.</translation>
    </message>
    <message>
        <source>This payment belongs to another sale already.</source>
        <translation>هذه الدفعة لعملية بيع أخرى بالفعل.</translation>
    </message>
    <message>
        <source>This payment went on meanwhile. Look at it again.</source>
        <translation>تقدمت هذه الدفعة في هذه الأثناء. انظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has expired: its last day was {until}.</source>
        <translation>انتهت صلاحية القسيمة {coupon}: كان آخر أيامها {until}.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is on this ticket already.</source>
        <translation>القسيمة {coupon} في هذه السلة بالفعل.</translation>
    </message>
    <message>
        <source>The coupon {coupon} holds from {from} on.</source>
        <translation>تسري القسيمة {coupon} من {from}.</translation>
    </message>
    <message>
        <source>The coupon {coupon} does not hold at this hour or on this day of the week.</source>
        <translation>لا تسري القسيمة {coupon} في هذه الساعة أو في هذا اليوم.</translation>
    </message>
    <message>
        <source>No promotion of this shop has the coupon {coupon}.</source>
        <translation>لا عرض في هذا المتجر للقسيمة {coupon}.</translation>
    </message>
    <message>
        <source>The coupon {coupon} has been used as often as it may be. Take it off the ticket.</source>
        <translation>استُعملت القسيمة {coupon} بقدر ما يجوز. أزلها من السلة.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is no longer taken: its promotion was ended.</source>
        <translation>لم تعد القسيمة {coupon} مقبولة: فقد أُنهي عرضها.</translation>
    </message>
    <message>
        <source>The port of the terminal&apos;s program is between 1 and 65535.</source>
        <translation>منفذ برنامج الجهاز بين 1 و65535.</translation>
    </message>
    <message>
        <source>This setting of the scale is not possible.</source>
        <translation>إعداد الميزان هذا غير ممكن.</translation>
    </message>
    <message>
        <source>Name the serial line the scale is connected to.</source>
        <translation>سمّ المنفذ التسلسلي الموصول به الميزان.</translation>
    </message>
    <message>
        <source>Choose what the simulated terminal does.</source>
        <translation>اختر ما يفعله الجهاز المحاكى.</translation>
    </message>
    <message>
        <source>The fiscal device signed {number} with other contents. Ask for help before selling on.</source>
        <translation>وقّع الجهاز الضريبي {number} بمحتوى آخر. اطلب المساعدة قبل متابعة البيع.</translation>
    </message>
    <message>
        <source>The fiscal device is out of order. Receipts say so until it works again.</source>
        <translation>الجهاز الضريبي معطّل. تذكر الإيصالات ذلك حتى يعمل مرة أخرى.</translation>
    </message>
    <message>
        <source>The fiscal device does not answer. Check that it is switched on and connected.</source>
        <translation>الجهاز الضريبي لا يجيب. تأكد من تشغيله وتوصيله.</translation>
    </message>
    <message>
        <source>This figure can have at most {most} decimals.</source>
        <translation>يكون لهذا الرقم {most} من المنازل العشرية على الأكثر.</translation>
    </message>
    <message>
        <source>Write a name for this kind of label.</source>
        <translation>اكتب اسمًا لنوع الملصق هذا.</translation>
    </message>
    <message>
        <source>The name of a kind of label has at most 60 characters.</source>
        <translation>اسم نوع الملصق 60 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character {position}. Write fixed digits in front, I for the product, P, W or N for price, weight or number, V and C for the check digits.</source>
        <translation>النمط خاطئ عند الحرف {position}. اكتب أرقامًا ثابتة في البداية، وI للمنتج، وP أو W أو N للسعر أو الوزن أو العدد، وV وC لأرقام التحقق.</translation>
    </message>
    <message>
        <source>At most {most} kinds of label are possible.</source>
        <translation>عدد أنواع الملصقات {most} على الأكثر.</translation>
    </message>
    <message>
        <source>The label holds a weight, but this product is not sold by weight. Change its unit, or the kind of label.</source>
        <translation>على الملصق وزن، لكن هذا المنتج لا يُباع بالوزن. غيّر وحدته أو نوع الملصق.</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open. Close it; what waits is printed then.</source>
        <translation>غطاء طابعة الإيصالات مفتوح. أغلقه فيُطبع ما ينتظر.</translation>
    </message>
    <message>
        <source>The cutter of the receipt printer is blocked. Open the cover, take the paper out, switch it off and on.</source>
        <translation>قاطع طابعة الإيصالات عالق. افتح الغطاء وأخرج الورق ثم أطفئها وشغّلها.</translation>
    </message>
    <message>
        <source>Somebody changed this promotion meanwhile. Look at it again.</source>
        <translation>غيّر أحدهم هذا العرض في هذه الأثناء. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>A coupon code has 1 to 40 characters.</source>
        <translation>رمز القسيمة من 1 إلى 40 حرفًا.</translation>
    </message>
    <message>
        <source>Say how much the promotion gives.</source>
        <translation>اذكر مقدار ما يمنحه العرض.</translation>
    </message>
    <message>
        <source>This figure of the promotion is not possible.</source>
        <translation>رقم العرض هذا غير ممكن.</translation>
    </message>
    <message>
        <source>This promotion has no identity. Nothing was stored.</source>
        <translation>ليس لهذا العرض هوية. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This kind of promotion is not known.</source>
        <translation>نوع العرض هذا غير معروف.</translation>
    </message>
    <message>
        <source>Write a name for the promotion: it stands on receipts.</source>
        <translation>اكتب اسمًا للعرض: فهو يظهر على الإيصالات.</translation>
    </message>
    <message>
        <source>The name of a promotion has at most 100 characters.</source>
        <translation>اسم العرض 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This promotion is not there any more.</source>
        <translation>لم يعد هذا العرض موجودًا.</translation>
    </message>
    <message>
        <source>A bundle has 1 to 10 parts and at least two pieces.</source>
        <translation>للحزمة من 1 إلى 10 أجزاء وقطعتان على الأقل.</translation>
    </message>
    <message>
        <source>A promotion names at most 1,000 products and categories. Use a category.</source>
        <translation>يذكر العرض 1,000 منتج وفئة على الأكثر. استعمل فئة.</translation>
    </message>
    <message>
        <source>A promotion as stored cannot be read.</source>
        <translation>تعذرت قراءة عرض محفوظ.</translation>
    </message>
    <message>
        <source>At most {most} promotions can be active. End one first.</source>
        <translation>عدد العروض النشطة {most} على الأكثر. أنهِ واحدًا أولًا.</translation>
    </message>
    <message>
        <source>The promotion ends before it begins, or on no day of the week.</source>
        <translation>العرض ينتهي قبل أن يبدأ، أو لا يسري في أي يوم.</translation>
    </message>
    <message>
        <source>The scale at {port} gives no weight that can be read. Check its settings, or type the weight.</source>
        <translation>لا يعطي الميزان على {port} وزنًا مقروءًا. تحقق من إعداداته أو اكتب الوزن.</translation>
    </message>
    <message>
        <source>The scale at {port} cannot be reached. Check the cable, or type the weight.</source>
        <translation>لا يمكن الوصول إلى الميزان على {port}. تحقق من الكابل أو اكتب الوزن.</translation>
    </message>
    <message>
        <source>This setting of the serial line is not possible.</source>
        <translation>إعداد المنفذ التسلسلي هذا غير ممكن.</translation>
    </message>
    <message>
        <source>{port} cannot be opened: {reason}.</source>
        <translation>تعذر فتح {port}: {reason}.</translation>
    </message>
    <message>
        <source>No payment terminal is set up for this register. Enter the card payment by hand.</source>
        <translation>لم يُعدّ جهاز دفع لهذا الصندوق. أدخل دفعة البطاقة يدويًا.</translation>
    </message>
    <message>
        <source>The program of the payment terminal speaks another version. Update it, or enter the card payment by hand.</source>
        <translation>برنامج جهاز الدفع من إصدار آخر. حدّثه أو أدخل دفعة البطاقة يدويًا.</translation>
    </message>
    <message>
        <source>The payment terminal cannot be reached, so nothing was taken. Check it, or pay in another way.</source>
        <translation>لا يمكن الوصول إلى جهاز الدفع، فلم يُؤخذ شيء. افحصه أو حصّل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر.</translation>
    </message>
    <message>
        <source>This was done already with other figures. Look at the shift, then enter it anew.</source>
        <translation>سبق فعل هذا بأرقام أخرى. انظر إلى الوردية ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>اذكر الغرض.</translation>
    </message>
    <message>
        <source>The reason can have 200 characters at most.</source>
        <translation>السبب 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The month is there already: {path}. Choose another folder.</source>
        <translation>الشهر موجود هناك بالفعل: {path}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A report covers one day to ten years, from the first day to the last.</source>
        <translation>يغطي التقرير من يوم إلى عشر سنوات، من أول يوم إلى آخره.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>أُوقف التقرير.</translation>
    </message>
    <message>
        <source>There is no report of this name.</source>
        <translation>لا يوجد تقرير بهذا الاسم.</translation>
    </message>
    <message>
        <source>A shift is open at this register already.</source>
        <translation>هناك وردية مفتوحة على هذا الصندوق.</translation>
    </message>
    <message>
        <source>The shift has no proper date.</source>
        <translation>ليس للوردية تاريخ صحيح.</translation>
    </message>
    <message>
        <source>The counted amount must be between 0 and 1,000,000,000.</source>
        <translation>يجب أن يكون المبلغ المعدود بين 0 و1,000,000,000.</translation>
    </message>
    <message>
        <source>The float must be between 0 and 1,000,000.</source>
        <translation>يجب أن تكون العهدة بين 0 و1,000,000.</translation>
    </message>
    <message>
        <source>Choose another person who takes over the drawer.</source>
        <translation>اختر شخصًا آخر يستلم الدرج.</translation>
    </message>
    <message>
        <source>No more than what was counted can stay in the drawer.</source>
        <translation>لا يبقى في الدرج أكثر مما عُدّ.</translation>
    </message>
    <message>
        <source>This shift is not there.</source>
        <translation>هذه الوردية غير موجودة.</translation>
    </message>
    <message>
        <source>This shift is not open.</source>
        <translation>هذه الوردية ليست مفتوحة.</translation>
    </message>
    <message>
        <source>Say what the difference comes from, then close the shift.</source>
        <translation>اذكر سبب الفرق ثم أغلق الوردية.</translation>
    </message>
    <message>
        <source>The stored report was damaged. Check the shop&apos;s data, and restore the last backup if needed.</source>
        <translation>تلف التقرير المحفوظ. تحقق من بيانات المتجر واستعد آخر نسخة احتياطية إن لزم.</translation>
    </message>
    <message>
        <source>This shift has no Z yet. Close it first.</source>
        <translation>ليس لهذه الوردية تقرير Z بعد. أغلقها أولًا.</translation>
    </message>
    <message>
        <source>This changes too many things at once, so nothing of it was stored. Do it in parts.</source>
        <translation>هذا يغيّر أشياء كثيرة دفعة واحدة، فلم يُحفظ منه شيء. افعله على أجزاء.</translation>
    </message>
    <message>
        <source>A shop is moved from or into a file.</source>
        <translation>يُنقل المتجر من ملف أو إلى ملف.</translation>
    </message>
    <message>
        <source>There is a shop in {path} already. Choose an empty database.</source>
        <translation>في {path} متجر بالفعل. اختر قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>These are one record already. Choose the other one.</source>
        <translation>هذان سجل واحد بالفعل. اختر الآخر.</translation>
    </message>
    <message>
        <source>Orders of this customer are under way and need name and address. Finish or cancel them first.</source>
        <translation>لهذا العميل طلبات جارية تحتاج إلى الاسم والعنوان. أنهها أو ألغها أولًا.</translation>
    </message>
    <message>
        <source>The invoice of this order is written, so its lines stay. Cancel the order and credit the invoice instead.</source>
        <translation>كُتبت فاتورة هذا الطلب فتبقى أسطره. ألغ الطلب وأصدر إشعارًا دائنًا بالفاتورة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Complete the postal code. There it looks like {form}, A for a letter and 1 for a digit.</source>
        <translation>أكمل الرمز البريدي. صورته هناك {form}، حيث A حرف و1 رقم.</translation>
    </message>
    <message>
        <source>Choose the province or state: it belongs on the address.</source>
        <translation>اختر المقاطعة أو الولاية: فهي من العنوان.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>This is invoiced already as {number}.</source>
        <translation>صدرت له الفاتورة {number} بالفعل.</translation>
    </message>
    <message>
        <source>This invoice is not there.</source>
        <translation>هذه الفاتورة غير موجودة.</translation>
    </message>
    <message>
        <source>There is nothing to credit: nothing of the invoice was taken back since.</source>
        <translation>لا شيء لإشعار دائن: لم يُسترجع شيء من الفاتورة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>A stored invoice was damaged. Check the shop&apos;s data, and restore the last backup if needed.</source>
        <translation>تلفت فاتورة محفوظة. تحقق من بيانات المتجر واستعد آخر نسخة احتياطية إن لزم.</translation>
    </message>
    <message>
        <source>The invoice is written when the order is packed, since lines can still fall short before.</source>
        <translation>تُكتب الفاتورة عند تعبئة الطلب، إذ قد تنقص الأسطر قبل ذلك.</translation>
    </message>
    <message>
        <source>This was booked or put aside already. Begin another.</source>
        <translation>سبق قيد هذا أو وضعه جانبًا. ابدأ آخر.</translation>
    </message>
    <message>
        <source>This is no goods: it has no stock to count.</source>
        <translation>هذه ليست بضاعة: لا مخزون لها يُعدّ.</translation>
    </message>
    <message>
        <source>This delivery or stocktake is not there.</source>
        <translation>هذا التوريد أو الجرد غير موجود.</translation>
    </message>
    <message>
        <source>Scan something first.</source>
        <translation>امسح شيئًا أولًا.</translation>
    </message>
    <message>
        <source>This was begun already with other contents. Begin another.</source>
        <translation>بدأ هذا من قبل بمحتوى آخر. ابدأ آخر.</translation>
    </message>
    <message>
        <source>This text is too long or has characters that cannot be kept.</source>
        <translation>هذا النص طويل جدًا أو فيه رموز لا يمكن الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>No more than 10,000 products fit. Book these, then begin another.</source>
        <translation>لا يتسع لأكثر من 10,000 منتج. قيّد هذه ثم ابدأ آخر.</translation>
    </message>
    <message>
        <source>Somebody else has changed this supplier. Look again, then repeat your change.</source>
        <translation>غيّر شخص آخر هذا المورد. انظر ثم أعد تغييرك.</translation>
    </message>
    <message>
        <source>A supplier needs a name.</source>
        <translation>يلزم للمورد اسم.</translation>
    </message>
    <message>
        <source>Another supplier has this name.</source>
        <translation>لمورد آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>This supplier is not there.</source>
        <translation>هذا المورد غير موجود.</translation>
    </message>
    <message>
        <source>This number is too large, or below what makes sense.</source>
        <translation>هذا العدد كبير جدًا أو أقل من المعقول.</translation>
    </message>
    <message>
        <source>This code does not fit. Look at the last message, or ask for another code.</source>
        <translation>هذا الرمز لا يوافق. انظر إلى آخر رسالة أو اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in, or choose a new password.</source>
        <translation>هناك حساب بهذا البريد الإلكتروني. سجّل الدخول أو اختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>We know this address. Type the code that we have sent there.</source>
        <translation>نعرف هذا العنوان. اكتب الرمز الذي أرسلناه إليه.</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>هذا الحساب غير موجود.</translation>
    </message>
    <message>
        <source>An account needs a password.</source>
        <translation>تلزم للحساب كلمة مرور.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>لم تعد مسجّل الدخول. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a moment, then try again.</source>
        <translation>كلمات مرور خاطئة كثيرة. انتظر لحظة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>E-mail address and password do not fit together.</source>
        <translation>البريد الإلكتروني وكلمة المرور لا يتوافقان.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. اكتبه مثل name@example.com.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Write it like mail.example.com.</source>
        <translation>هذا ليس اسم خادم. اكتبه مثل mail.example.com.</translation>
    </message>
    <message>
        <source>The mail server broke off. The message is tried again. ({reason})</source>
        <translation>قطع خادم البريد الاتصال. ستُعاد محاولة الرسالة. ({reason})</translation>
    </message>
    <message>
        <source>The mail server asks to try again later. ({reason})</source>
        <translation>يطلب خادم البريد المحاولة لاحقًا. ({reason})</translation>
    </message>
    <message>
        <source>The connection to the mail server cannot be encrypted as chosen, so nothing was sent. ({reason})</source>
        <translation>تعذر تشفير الاتصال بخادم البريد كما اختير، فلم يُرسل شيء. ({reason})</translation>
    </message>
    <message>
        <source>This message has been sent or taken away already.</source>
        <translation>أُرسلت هذه الرسالة أو أُزيلت من قبل.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The mail server does not take this message. ({reason})</source>
        <translation>لا يقبل خادم البريد هذه الرسالة. ({reason})</translation>
    </message>
    <message>
        <source>The mail server does not accept this user and password. ({reason})</source>
        <translation>لا يقبل خادم البريد هذا المستخدم وكلمة المرور. ({reason})</translation>
    </message>
    <message>
        <source>The mail server does not answer. Are its name and port right? ({reason})</source>
        <translation>خادم البريد لا يجيب. هل اسمه ومنفذه صحيحان؟ ({reason})</translation>
    </message>
    <message>
        <source>This text is too long or holds characters that a mail server does not take.</source>
        <translation>هذا النص طويل جدًا أو فيه رموز لا يقبلها خادم البريد.</translation>
    </message>
    <message>
        <source>This password holds characters that cannot be used.</source>
        <translation>في كلمة المرور هذه رموز لا يمكن استعمالها.</translation>
    </message>
    <message>
        <source>This password is too long. At most {max} letters and figures fit.</source>
        <translation>كلمة المرور هذه طويلة جدًا. تتسع لعدد {max} حرفًا ورقمًا على الأكثر.</translation>
    </message>
    <message>
        <source>A password has at least {min} characters.</source>
        <translation>كلمة المرور {min} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use different characters.</source>
        <translation>من السهل تخمين كلمة المرور هذه. استعمل حروفًا مختلفة.</translation>
    </message>
    <message>
        <source>The shop does not offer this any more. Choose another way.</source>
        <translation>لم يعد المتجر يقدم هذا. اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>{name} is sold at the counter only. Ask us, we are glad to help.</source>
        <translation>يُباع {name} على الصندوق فقط. اسألنا ويسرنا أن نساعدك.</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together.</source>
        <translation>الاسم والرقم السري لا يتوافقان.</translation>
    </message>
    <message>
        <source>This order could not be made. Place it again.</source>
        <translation>تعذر إنشاء هذا الطلب. قدّمه مرة أخرى.</translation>
    </message>
    <message>
        <source>Placing the order was interrupted, so it was not made. Place it again.</source>
        <translation>انقطع تقديم الطلب فلم يُنشأ. قدّمه مرة أخرى.</translation>
    </message>
    <message>
        <source>Where the shop&apos;s parts run apart, an order is paid when it is handed over or by invoice.</source>
        <translation>حيث تعمل أجزاء المتجر منفصلة، يُدفع الطلب عند التسليم أو بفاتورة.</translation>
    </message>
    <message>
        <source>This role is not known. It is customer, staff or admin.</source>
        <translation>هذا الدور غير معروف. الأدوار: customer وstaff وadmin.</translation>
    </message>
    <message>
        <source>Another service answered what nobody understands. Look at its log.</source>
        <translation>تجيب خدمة أخرى بما لا يُفهم. انظر في سجلها.</translation>
    </message>
    <message>
        <source>The service {dependency} takes too long. Try again.</source>
        <translation>الخدمة {dependency} بطيئة جدًا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The service {dependency} does not answer. Try again in a moment.</source>
        <translation>الخدمة {dependency} لا تجيب. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Nobody can be served at {address}: {reason}</source>
        <translation>لا يمكن خدمة أحد على {address}: {reason}</translation>
    </message>
    <message>
        <source>Another service answered without {field}. Look at its version.</source>
        <translation>أجابت خدمة أخرى دون {field}. تحقق من إصدارها.</translation>
    </message>
    <message>
        <source>This product has no stock.</source>
        <translation>ليس لهذا المنتج مخزون.</translation>
    </message>
    <message>
        <source>This page cannot be asked for here.</source>
        <translation>لا يمكن طلب هذه الصفحة هنا.</translation>
    </message>
    <message>
        <source>The sign-in is too old. Sign in again.</source>
        <translation>تسجيل الدخول قديم جدًا. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is no sign-in of this shop.</source>
        <translation>هذا ليس تسجيل دخول لهذا المتجر.</translation>
    </message>
    <message>
        <source>The key that sign-ins are signed with has at least {least} bytes.</source>
        <translation>المفتاح الذي تُوقَّع به تسجيلات الدخول {least} بايت على الأقل.</translation>
    </message>
    <message>
        <source>This import is not there.</source>
        <translation>هذا الاستيراد غير موجود.</translation>
    </message>
    <message>
        <source>{productName} of this import was sold, ordered or put on a ticket since, so nothing was undone. Change the products by hand.</source>
        <translation>بيع {productName} من هذا الاستيراد أو طُلب أو وُضع في سلة منذ ذلك الحين، فلم يُتراجع عن شيء. غيّر المنتجات يدويًا.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>سبق التراجع عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>This import was more than seven days ago. Change the products by hand.</source>
        <translation>مضى على هذا الاستيراد أكثر من سبعة أيام. غيّر المنتجات يدويًا.</translation>
    </message>
    <message>
        <source>There is no {host} on the internet.</source>
        <translation>لا يوجد {host} على الإنترنت.</translation>
    </message>
    <message>
        <source>Pictures are fetched from addresses that begin with https:// only.</source>
        <translation>لا تُجلب الصور إلا من عناوين تبدأ بـ https://.</translation>
    </message>
    <message>
        <source>{host} is not on the open internet. Save the picture and choose it as a file.</source>
        <translation>ليس {host} على الإنترنت العام. احفظ الصورة واخترها ملفًا.</translation>
    </message>
    <message>
        <source>There is no picture at this address (status {status}).</source>
        <translation>لا صورة على هذا العنوان (الحالة {status}).</translation>
    </message>
    <message>
        <source>The picture at this address has more than 10 MB. Save it smaller and choose it as a file.</source>
        <translation>الصورة على هذا العنوان أكبر من 10 MB. احفظها أصغر واخترها ملفًا.</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>ينقل العنوان من مكان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>The picture cannot be fetched: {reason}.</source>
        <translation>تعذر جلب الصورة: {reason}.</translation>
    </message>
    <message>
        <source>Prices have changed. Look at your cart again, then order.</source>
        <translation>تغيّرت الأسعار. راجع سلّتك مرة أخرى ثم اطلب.</translation>
    </message>
    <message>
        <source>The fields of this category were changed elsewhere. Close and open them again.</source>
        <translation>غُيّرت حقول هذه الفئة في مكان آخر. أغلقها ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>A category cannot stand below itself. Choose another one.</source>
        <translation>لا يمكن أن تكون الفئة تحت نفسها. اختر فئة أخرى.</translation>
    </message>
    <message>
        <source>Write what can be chosen for {name}, with commas between.</source>
        <translation>اكتب ما يمكن اختياره في {name} مفصولًا بفواصل.</translation>
    </message>
    <message>
        <source>{name}: the key, the unit or a choice is too long or cannot be stored.</source>
        <translation>{name}: المفتاح أو الوحدة أو أحد الخيارات طويل جدًا أو لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>Give each field a name.</source>
        <translation>أعطِ كل حقل اسمًا.</translation>
    </message>
    <message>
        <source>The name of a field has at most 80 characters, its key 64.</source>
        <translation>لا يزيد اسم الحقل على 80 حرفًا ومفتاحه على 64.</translation>
    </message>
    <message>
        <source>Two fields are called {name}, or have the same key. Rename one of them.</source>
        <translation>حقلان اسمهما {name} أو لهما المفتاح نفسه. غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>A category has at most 50 fields of its own.</source>
        <translation>لا تزيد الحقول الخاصة بالفئة على 50.</translation>
    </message>
    <message>
        <source>{name} is one of: {choices}.</source>
        <translation>{name} واحد من: {choices}.</translation>
    </message>
    <message>
        <source>{name} is a number with at most six decimals. Write it like 340 or 1.25.</source>
        <translation>{name} عدد بست منازل عشرية على الأكثر. اكتبه مثل 340 أو 1.25.</translation>
    </message>
    <message>
        <source>{name} is a text.</source>
        <translation>{name} نص.</translation>
    </message>
    <message>
        <source>{name} is yes or no.</source>
        <translation>{name} نعم أو لا.</translation>
    </message>
    <message>
        <source>Each variant has a value of each option.</source>
        <translation>لكل متغير قيمة لكل خيار.</translation>
    </message>
    <message>
        <source>There are two variants {choices}. Take one of them out.</source>
        <translation>يوجد المتغير {choices} مرتين. أخرج أحدهما.</translation>
    </message>
    <message>
        <source>No product has the code {code}.</source>
        <translation>لا منتج له الرمز {code}.</translation>
    </message>
    <message>
        <source>{productName} is a variant of another product. Take it out there first.</source>
        <translation>{productName} متغير لمنتج آخر. أخرجه من هناك أولًا.</translation>
    </message>
    <message>
        <source>{productName} was changed, sold or put on a ticket since, so nothing was undone.</source>
        <translation>غُيّر {productName} أو بيع أو وُضع على تذكرة منذ ذلك الحين، لذلك لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>Write what the variants are called together.</source>
        <translation>اكتب الاسم الذي يجمع المتغيرات.</translation>
    </message>
    <message>
        <source>Two options are called {option}. Rename one of them.</source>
        <translation>خياران اسمهما {option}. غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>Write one to nine options, each with a name and values.</source>
        <translation>اكتب خيارًا واحدًا إلى تسعة خيارات، لكل منها اسم وقيم.</translation>
    </message>
    <message>
        <source>A product has at most {most} variants. Untick some.</source>
        <translation>للمنتج {most} متغيرًا على الأكثر. ألغِ تحديد بعضها.</translation>
    </message>
    <message>
        <source>This order is being placed just now. Ask again in a minute.</source>
        <translation>يجري الآن تسجيل هذا الطلب. اسأل مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>A ticket takes at most 20 coupons.</source>
        <translation>تقبل التذكرة 20 قسيمة على الأكثر.</translation>
    </message>
    <message>
        <source>Another service shows a certificate nobody here believes. Look at its address and at --tls-authorities.</source>
        <translation>تُظهر خدمة أخرى شهادة لا يثق بها أحد هنا. راجع عنوانها وخيار --tls-authorities.</translation>
    </message>
    <message>
        <source>{path} cannot be used for TLS: {reason}</source>
        <translation>لا يمكن استعمال {path} في TLS: {reason}</translation>
    </message>
    <message>
        <source>This logo does not fit onto a receipt. Choose the picture anew.</source>
        <translation>لا يتسع الإيصال لهذا الشعار. اختر الصورة من جديد.</translation>
    </message>
    <message>
        <source>The shop&apos;s data is damaged: {path}. Nothing has been changed. Restore a backup, or ask for help before selling on.</source>
        <translation>بيانات المتجر تالفة: {path}. لم يتغير شيء. استعد نسخة احتياطية، أو اطلب المساعدة قبل متابعة البيع.</translation>
    </message>
    <message>
        <source>Not all rows of the file were stored. Nothing of it was kept.</source>
        <translation>لم تُحفظ كل أسطر الملف. لم يُحتفظ بشيء منه.</translation>
    </message>
    <message>
        <source>Nothing was sold in training, so no receipt is sent.</source>
        <translation>لم يُبَع شيء في التدريب، فلا يُرسَل إيصال.</translation>
    </message>
</context>
<context>
    <name>LabelFormat</name>
    <message>
        <source>Label printer, %1 mm</source>
        <translation>طابعة ملصقات، %1 مم</translation>
    </message>
    <message>
        <source>%1 sheet of %2, %3 mm</source>
        <translation>ورقة %1 من %2، %3 مم</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Item %1, costs %2</source>
        <translation>الصنف %1، سعره %2</translation>
    </message>
    <message>
        <source>Item %1, weighs %2 kg</source>
        <translation>الصنف %1، وزنه %2 كغ</translation>
    </message>
    <message>
        <source>Item %1, %2 pieces</source>
        <translation>الصنف %1، %2 قطعة</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>مُوقف</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>طول آخر</translation>
    </message>
    <message>
        <source>Begins otherwise</source>
        <translation>يبدأ ببداية أخرى</translation>
    </message>
    <message>
        <source>Wrong check digit, %1 would be right</source>
        <translation>رقم تحقق خاطئ، الصحيح %1</translation>
    </message>
    <message>
        <source>Wrong check digit of the price, %1 would be right</source>
        <translation>رقم تحقق السعر خاطئ، الصحيح %1</translation>
    </message>
    <message>
        <source>Its figure is zero</source>
        <translation>رقمه صفر</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Your code for {shop}</source>
        <translation>رمزك لـ {shop}</translation>
    </message>
    <message>
        <source>Welcome to {shop}.

Your code is {code}. Type it in your profile within half an hour to confirm this address.

If you did not register with us, you need not do anything.</source>
        <translation>أهلًا بك في {shop}.

رمزك هو {code}. اكتبه في ملفك الشخصي خلال نصف ساعة لتأكيد هذا العنوان.

إن لم تكن قد سجّلت عندنا فلا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Your code for a new password at {shop}</source>
        <translation>رمزك لكلمة مرور جديدة في {shop}</translation>
    </message>
    <message>
        <source>Your code is {code}. With it you choose a password at {shop} within half an hour; it can be used once.

If you did not ask for it, you need not do anything, and nobody else should learn this code.</source>
        <translation>رمزك هو {code}. به تختار كلمة مرور في {shop} خلال نصف ساعة، ويُستعمل مرة واحدة.

إن لم تكن قد طلبته فلا يلزمك فعل شيء، ولا ينبغي أن يعرف غيرك هذا الرمز.</translation>
    </message>
    <message>
        <source>A new password at {shop}</source>
        <translation>كلمة مرور جديدة في {shop}</translation>
    </message>
    <message>
        <source>Somebody asked for a new password at {shop} with this address. There is no account with it.

If it was you, try another address, or register. If it was not, you need not do anything.</source>
        <translation>طلب أحدهم كلمة مرور جديدة في {shop} بهذا العنوان. لا حساب له.

إن كنت أنت فجرّب عنوانًا آخر أو أنشئ حسابًا. وإلا فلا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Your password at {shop} was changed</source>
        <translation>تغيّرت كلمة مرورك في {shop}</translation>
    </message>
    <message>
        <source>The password of your account at {shop} was changed just now.

If it was not you, choose another one at once, and tell us.</source>
        <translation>تغيّرت كلمة مرور حسابك في {shop} الآن.

إن لم تكن أنت فاختر غيرها فورًا وأخبرنا.</translation>
    </message>
    <message>
        <source>Your order {order} at {shop}</source>
        <translation>طلبك {order} في {shop}</translation>
    </message>
    <message>
        <source>Hello {name},

thank you for your order {order}. It comes to {total}.

We tell you if anything changes.

{shop}</source>
        <translation>مرحبًا {name}،

شكرًا على طلبك {order}. قيمته {total}.

نخبرك إن تغيّر شيء.

{shop}</translation>
    </message>
    <message>
        <source>Your order {order} at {shop} is cancelled</source>
        <translation>أُلغي طلبك {order} في {shop}</translation>
    </message>
    <message>
        <source>Hello {name},

your order {order} is cancelled. The goods are free again, and you pay nothing for it.

{shop}</source>
        <translation>مرحبًا {name}،

أُلغي طلبك {order}. عادت البضاعة متاحة ولا تدفع عنها شيئًا.

{shop}</translation>
    </message>
    <message>
        <source>A test from {shop}</source>
        <translation>اختبار من {shop}</translation>
    </message>
    <message>
        <source>This message shows that {shop} can send mail.</source>
        <translation>تدل هذه الرسالة على أن {shop} يستطيع إرسال البريد.</translation>
    </message>
    <message>
        <source>Your receipt {receipt} from {shop}</source>
        <translation>إيصالك {receipt} من {shop}</translation>
    </message>
    <message>
        <source>Thank you for coming to {shop}. This is your receipt.</source>
        <translation>شكرًا لزيارتك {shop}. هذا إيصالك.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>collect</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Start packing</source>
        <translation>بدء التعبئة</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>تسجيل الإرسال</translation>
    </message>
    <message>
        <source>Mark as collected</source>
        <translation>تسجيل الاستلام</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>تسجيل التسليم</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>تسجيل الفشل</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 placed the order</source>
        <translation>قدّم %1 الطلب</translation>
    </message>
    <message>
        <source>%1 packed %2 of %3, %4</source>
        <translation>عبّأ %1 عدد %2 من %3، %4</translation>
    </message>
    <message>
        <source>%1 gave the prepayment back</source>
        <translation>ردّ %1 الدفعة المقدمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total, paid</source>
        <translation>الإجمالي، مدفوع</translation>
    </message>
    <message>
        <source>Total, paid back</source>
        <translation>الإجمالي، رُدّ</translation>
    </message>
    <message>
        <source>Total, on invoice</source>
        <translation>الإجمالي، بفاتورة</translation>
    </message>
    <message>
        <source>Total, to pay when collected</source>
        <translation>الإجمالي، يُدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Total, to pay on delivery</source>
        <translation>الإجمالي، يُدفع عند التوصيل</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Sell and take payment</source>
        <translation>البيع والتحصيل</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>منح الخصومات</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>تغيير سعر</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>تغيير السعر</translation>
    </message>
    <message>
        <source>Remove a line after the total</source>
        <translation>حذف سطر بعد المجموع</translation>
    </message>
    <message>
        <source>Line removed after the total</source>
        <translation>حُذف سطر بعد المجموع</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>استرجاع البضاعة</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Take goods back without receipt</source>
        <translation>استرجاع البضاعة دون إيصال</translation>
    </message>
    <message>
        <source>Refund without receipt</source>
        <translation>استرداد دون إيصال</translation>
    </message>
    <message>
        <source>Void the last sale</source>
        <translation>إبطال آخر عملية بيع</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Correct a wrong tender</source>
        <translation>تصحيح طريقة دفع خاطئة</translation>
    </message>
    <message>
        <source>Tender corrected</source>
        <translation>صُحّحت طريقة الدفع</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فُتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>فتح وردية</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>فُتحت الوردية</translation>
    </message>
    <message>
        <source>Close a shift</source>
        <translation>إغلاق وردية</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>أُغلقت الوردية</translation>
    </message>
    <message>
        <source>Pay cash in and out</source>
        <translation>إيداع النقد وسحبه</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>حركة نقدية</translation>
    </message>
    <message>
        <source>Print copies of receipts</source>
        <translation>طباعة نسخ الإيصالات</translation>
    </message>
    <message>
        <source>Copy of a receipt</source>
        <translation>نسخة إيصال</translation>
    </message>
    <message>
        <source>Edit products</source>
        <translation>تحرير المنتجات</translation>
    </message>
    <message>
        <source>Product change</source>
        <translation>تغيير منتج</translation>
    </message>
    <message>
        <source>Receive and count stock</source>
        <translation>استلام المخزون وجرده</translation>
    </message>
    <message>
        <source>Stock change</source>
        <translation>تغيير المخزون</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Work on orders</source>
        <translation>العمل على الطلبات</translation>
    </message>
    <message>
        <source>Order change</source>
        <translation>تغيير طلب</translation>
    </message>
    <message>
        <source>Edit customers</source>
        <translation>تحرير العملاء</translation>
    </message>
    <message>
        <source>Customer change</source>
        <translation>تغيير عميل</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>الموظفون والأدوار</translation>
    </message>
    <message>
        <source>Staff change</source>
        <translation>تغيير موظف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings change</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>الاطلاع على التقارير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>التدرب في وضع التدريب</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين صندوق</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
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
        <translation>يوميًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>Given on other goods of this ticket</source>
        <translation>مُنح على بضاعة أخرى في السلة</translation>
    </message>
    <message>
        <source>Does not hold at this hour or day</source>
        <translation>لا يسري في هذه الساعة أو اليوم</translation>
    </message>
    <message>
        <source>Needs its coupon</source>
        <translation>يحتاج إلى قسيمته</translation>
    </message>
    <message>
        <source>Nothing on this ticket is part of it</source>
        <translation>لا شيء في السلة يدخل فيه</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <translation>يلزم %1 من %2</translation>
    </message>
    <message>
        <source>From %1, and it is %2</source>
        <translation>من %1، والآن %2</translation>
    </message>
    <message>
        <source>Another one gives more</source>
        <translation>عرض آخر يعطي أكثر</translation>
    </message>
    <message>
        <source>Would make nothing cheaper</source>
        <translation>لن يخفض أي سعر</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>يسري الآن</translation>
    </message>
    <message>
        <source>with coupon %1</source>
        <translation>بالقسيمة %1</translation>
    </message>
    <message>
        <source>uses in all: %1</source>
        <translation>إجمالي مرات الاستعمال: %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>منتج</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>بلا غيره</numerusform>
            <numerusform>وآخر</numerusform>
            <numerusform>وآخران</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
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
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>حتى %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>%1 فقط.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>خصم بالنسبة</translation>
    </message>
    <message>
        <source>Amount off each piece</source>
        <translation>خصم مبلغ من كل قطعة</translation>
    </message>
    <message>
        <source>Take some, pay fewer</source>
        <translation>خذ أكثر وادفع أقل</translation>
    </message>
    <message>
        <source>Several for a price</source>
        <translation>عدة قطع بسعر</translation>
    </message>
    <message>
        <source>A set for a price</source>
        <translation>مجموعة بسعر</translation>
    </message>
    <message>
        <source>From an amount spent</source>
        <translation>ابتداءً من مبلغ شراء</translation>
    </message>
    <message>
        <source>%1 off %2.</source>
        <translation>خصم %1 من %2.</translation>
    </message>
    <message>
        <source>%1 off each of %2.</source>
        <translation>خصم %1 من كل قطعة من %2.</translation>
    </message>
    <message>
        <source>%1 for the price of %2 on %3: the cheapest are free.</source>
        <translation>%1 بسعر %2 من %3: الأرخص مجانًا.</translation>
    </message>
    <message>
        <source>%1 of %2 for %3.</source>
        <translation>%1 من %2 بسعر %3.</translation>
    </message>
    <message>
        <source>Together %1: %2.</source>
        <translation>معًا %1: %2.</translation>
    </message>
    <message>
        <source>%1 off, from %2 spent on %3.</source>
        <translation>خصم %1 عند شراء %2 من %3.</translation>
    </message>
    <message numerus="yes">
        <source>With the coupon %1, in %n sale(s).</source>
        <translation>
            <numerusform>بالقسيمة %1 دون استعمال.</numerusform>
            <numerusform>بالقسيمة %1 في بيع واحد.</numerusform>
            <numerusform>بالقسيمة %1 في بيعين.</numerusform>
            <numerusform>بالقسيمة %1 في %n عمليات بيع.</numerusform>
            <numerusform>بالقسيمة %1 في %n عملية بيع.</numerusform>
            <numerusform>بالقسيمة %1 في %n عملية بيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the coupon %1.</source>
        <translation>بالقسيمة %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) per sale.</source>
        <translation>
            <numerusform>لا يُستعمل في البيع.</numerusform>
            <numerusform>مرة واحدة في البيع على الأكثر.</numerusform>
            <numerusform>مرتين في البيع على الأكثر.</numerusform>
            <numerusform>%n مرات في البيع على الأكثر.</numerusform>
            <numerusform>%n مرة في البيع على الأكثر.</numerusform>
            <numerusform>%n مرة في البيع على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>On top of others.</source>
        <translation>فوق عروض أخرى.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Prepayment, order %1</source>
        <translation>دفعة مقدمة، الطلب %1</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>اختبار الطابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>بيع %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>مرتجع %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>الصندوق %1</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>الوردية %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>خدمك %1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>المسترد</translation>
    </message>
    <message>
        <source>You saved %1 today</source>
        <translation>وفّرت اليوم %1</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation>ليس إيصالًا</translation>
    </message>
    <message>
        <source>Incl. %1 on %2</source>
        <translation>يشمل %1 على %2</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Exchanged goods</source>
        <translation>بضاعة مستبدلة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Sales before tax</source>
        <translation>المبيعات قبل الضريبة</translation>
    </message>
    <message>
        <source>Sales incl. tax</source>
        <translation>المبيعات مع الضريبة</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>الخصومات الممنوحة</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>الإبطالات</translation>
    </message>
    <message>
        <source>Turnover incl. tax</source>
        <translation>الإيرادات مع الضريبة</translation>
    </message>
    <message>
        <source>Gift cards sold</source>
        <translation>بطاقات هدايا مبيعة</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>دفعات مقدمة</translation>
    </message>
    <message>
        <source>Payments on account</source>
        <translation>دفعات على الحسابات</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>الإكراميات</translation>
    </message>
    <message>
        <source>TAKINGS INCL. TAX</source>
        <translation>المقبوضات مع الضريبة</translation>
    </message>
    <message>
        <source>DOES NOT BALANCE</source>
        <translation>غير متوازن</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <translation>المسترد: %1</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>العهدة</translation>
    </message>
    <message>
        <source>Cash sales less refunds</source>
        <translation>المبيعات النقدية بعد الاسترداد</translation>
    </message>
    <message>
        <source>Paid in, %1</source>
        <translation>إيداع، %1</translation>
    </message>
    <message>
        <source>Paid out, %1</source>
        <translation>سحب، %1</translation>
    </message>
    <message>
        <source>Drop %1, %2</source>
        <translation>ترحيل %1، %2</translation>
    </message>
    <message>
        <source>EXPECTED IN DRAWER</source>
        <translation>المتوقع في الدرج</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Handover %1, %2 to %3</source>
        <translation>تسليم %1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Numbers %1</source>
        <translation>الأرقام %1</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>فُتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Lines removed after the total</source>
        <translation>أسطر حُذفت بعد المجموع</translation>
    </message>
    <message>
        <source>Prices changed by hand</source>
        <translation>أسعار غُيّرت يدويًا</translation>
    </message>
    <message>
        <source>Payments corrected</source>
        <translation>دفعات صُحّحت</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>إعادات الطباعة</translation>
    </message>
    <message>
        <source>Tickets still open</source>
        <translation>سلال ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Gift cards and credit open</source>
        <translation>بطاقات هدايا وأرصدة قائمة</translation>
    </message>
    <message>
        <source>Sales of all shifts</source>
        <translation>مبيعات كل الورديات</translation>
    </message>
    <message>
        <source>Refunds of all shifts</source>
        <translation>استردادات كل الورديات</translation>
    </message>
    <message>
        <source>PERPETUAL TOTAL</source>
        <translation>المجموع التراكمي</translation>
    </message>
    <message>
        <source>Turnover from %1</source>
        <translation>الإيرادات من %1</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>رأس السجل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Z REPORT %1</source>
        <translation>تقرير Z ‏%1</translation>
    </message>
    <message>
        <source>X REPORT, shift %1</source>
        <translation>تقرير X، الوردية %1</translation>
    </message>
    <message>
        <source>Opened %1 %2</source>
        <translation>فُتحت %1 %2</translation>
    </message>
    <message>
        <source>Closed %1 %2</source>
        <translation>أُغلقت %1 %2</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <translation>حتى %1 %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>يلغي</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>الرقم الضريبي %1</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>الفاتورة إلى</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>التوصيل إلى</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Tax summary</source>
        <translation>ملخص الضريبة</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>دُفع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>Customer collects</source>
        <translation>يستلمه العميل</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Packed by %1</source>
        <translation>عبّأه %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>المنتجات: %1</translation>
    </message>
    <message>
        <source>Packed, date</source>
        <translation>التعبئة، التاريخ</translation>
    </message>
    <message>
        <source>Checked, date</source>
        <translation>المراجعة، التاريخ</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>المستلم، التاريخ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>قسيمة تعبئة</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>ملصق عنوان</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <translation>إيصال هدية</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المسترد</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>الإبطالات</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>المُبطل</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>بلا بيع</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>أسطر محذوفة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>أسعار مغيّرة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Without cost</source>
        <translation>بلا تكلفة</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>القيمة بالتكلفة</translation>
    </message>
    <message>
        <source>Value at price</source>
        <translation>القيمة بسعر البيع</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>المبيعات حسب الساعة</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>المبيعات حسب اليوم</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <translation>المبيعات حسب المنتج</translation>
    </message>
    <message>
        <source>Sales by category</source>
        <translation>المبيعات حسب الفئة</translation>
    </message>
    <message>
        <source>Sales by person</source>
        <translation>المبيعات حسب الشخص</translation>
    </message>
    <message>
        <source>Sales by tax</source>
        <translation>المبيعات حسب الضريبة</translation>
    </message>
    <message>
        <source>Exceptions by person</source>
        <translation>الاستثناءات حسب الشخص</translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>قيمة المخزون</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Somebody erased</source>
        <translation>شخص مُحي</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>بلا ضريبة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>دفعة على الحساب</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1، مقارنة بـ %2</translation>
    </message>
    <message>
        <source>%1, until %3, compared with %2 until %3</source>
        <translation>%1، حتى %3، مقارنة بـ %2 حتى %3</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>%1 الماضي</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>خيار غير معروف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) restored</source>
        <translation>
            <numerusform>لم يُستعد أي مستند</numerusform>
            <numerusform>استُعيد مستند واحد</numerusform>
            <numerusform>استُعيد مستندان</numerusform>
            <numerusform>استُعيدت %n مستندات</numerusform>
            <numerusform>استُعيد %n مستندًا</numerusform>
            <numerusform>استُعيد %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was of an older version</source>
        <translation>كانت النسخة من إصدار أقدم</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken from the side journal</source>
        <translation>
            <numerusform>لم يُؤخذ صف من السجل الجانبي</numerusform>
            <numerusform>أُخذ صف واحد من السجل الجانبي</numerusform>
            <numerusform>أُخذ صفان من السجل الجانبي</numerusform>
            <numerusform>أُخذت %n صفوف من السجل الجانبي</numerusform>
            <numerusform>أُخذ %n صفًا من السجل الجانبي</numerusform>
            <numerusform>أُخذ %n صف من السجل الجانبي</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replayed: %1</source>
        <translation>لم يُعَد: %1</translation>
    </message>
    <message>
        <source>Register %1, generation %2: head %3</source>
        <translation>الصندوق %1، الجيل %2: الرأس %3</translation>
    </message>
    <message>
        <source>The shop as it was: %1</source>
        <translation>المتجر كما كان: %1</translation>
    </message>
    <message>
        <source>--database or --to is missing</source>
        <translation>ينقص ‎--database أو ‎--to</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>كُتب وتُحقق منه: %1</translation>
    </message>
    <message>
        <source>--database or --from is missing</source>
        <translation>ينقص ‎--database أو ‎--from</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>--database is missing</source>
        <translation>ينقص ‎--database</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>كُتب %1 صفًا في %2</translation>
    </message>
    <message>
        <source>%1 rows read: %2 created, %3 updated, %4 rejected</source>
        <translation>قُرئ %1 صفًا: أُنشئ %2، حُدّث %3، رُفض %4</translation>
    </message>
    <message>
        <source>Dry run: nothing was stored</source>
        <translation>تجربة: لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>name one file to import</source>
        <translation>اذكر ملفًا للاستيراد</translation>
    </message>
    <message>
        <source>row %1: %2: %3</source>
        <translation>الصف %1: %2: %3</translation>
    </message>
    <message>
        <source>shopdesk-server: commands of a Shopdesk shop</source>
        <translation>shopdesk-server: أوامر متجر Shopdesk</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed with the reason on standard error, 2 wrong use</source>
        <translation>حالة الخروج: 0 تم، 1 فشل والسبب في مخرج الأخطاء، 2 استعمال خاطئ</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>لم يُعطَ أمر</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>أمر غير معروف &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 lines in %2 invoices, net %3 minor units, %4 s</source>
        <translation>%1 سطرًا في %2 فاتورة، الصافي %3 من أصغر وحدة، %4 ث</translation>
    </message>
    <message>
        <source>name one file to replay</source>
        <translation>اذكر ملفًا للإعادة</translation>
    </message>
    <message>
        <source>name one report of: %1</source>
        <translation>اذكر تقريرًا من: %1</translation>
    </message>
    <message>
        <source>--month and --to are needed</source>
        <translation>يلزم ‎--month و‎--to</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>كُتب %1 ملفًا في %2</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits:</source>
        <translation>الرقم السري الجديد، من 4 إلى 8 أرقام:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>الرقم نفسه مرة أخرى:</translation>
    </message>
    <message>
        <source>a PIN never stands on the command line</source>
        <translation>لا يُكتب الرقم السري في سطر الأوامر أبدًا</translation>
    </message>
    <message>
        <source>--person is missing</source>
        <translation>ينقص ‎--person</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed</source>
        <translation>الرقمان مختلفان؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>The new PIN holds at once; the journal says that it was set</source>
        <translation>يسري الرقم السري الجديد فورًا، ويذكر السجل تعيينه</translation>
    </message>
    <message>
        <source>--register takes a number and goes with --expect-head</source>
        <translation>يأخذ ‎--register رقمًا ويُستعمل مع ‎--expect-head</translation>
    </message>
    <message>
        <source>%1 documents, %2 lines, %3 movements, %4 journal rows, head %5</source>
        <translation>%1 مستندًا، %2 سطرًا، %3 حركة، %4 صفًا في السجل، الرأس %5</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>لم توجد مشكلات</numerusform>
            <numerusform>وُجدت مشكلة واحدة</numerusform>
            <numerusform>وُجدت مشكلتان</numerusform>
            <numerusform>وُجدت %n مشكلات</numerusform>
            <numerusform>وُجدت %n مشكلة</numerusform>
            <numerusform>وُجدت %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>an option is missing</source>
        <translation>ينقص خيار</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables moved; head %3</source>
        <translation>نُقل %1 صفًا من %2 جدولًا؛ الرأس %3</translation>
    </message>
    <message>
        <source>URL is sqlite:///absolute/path/file.db or postgresql://user@host:port/name</source>
        <translation>URL هو sqlite:///absolute/path/file.db أو postgresql://user@host:port/name</translation>
    </message>
    <message>
        <source>unknown service &quot;%1&quot;</source>
        <translation>خدمة غير معروفة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--services names none</source>
        <translation>لا يسمّي ‎--services شيئًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on</source>
        <translation>&quot;%1&quot; ليس عنوانًا للاستماع</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port</source>
        <translation>&quot;%1&quot; ليس منفذًا</translation>
    </message>
    <message>
        <source>the file of JWT_SECRET_FILE cannot be read</source>
        <translation>تعذرت قراءة ملف JWT_SECRET_FILE</translation>
    </message>
    <message>
        <source>JWT_SECRET must be set, by the environment or as the file that JWT_SECRET_FILE names, to at least 32 bytes</source>
        <translation>يجب تعيين JWT_SECRET في البيئة أو في الملف الذي يسمّيه JWT_SECRET_FILE بطول 32 بايت على الأقل</translation>
    </message>
    <message>
        <source>--auth is enforced or open</source>
        <translation>قيمة ‎--auth هي enforced أو open</translation>
    </message>
    <message>
        <source>--auth open only where nobody else can connect: listen on 127.0.0.1</source>
        <translation>لا يكون ‎--auth open إلا حيث لا يتصل أحد غيرك: استمع على 127.0.0.1</translation>
    </message>
    <message>
        <source>--cors-origins names each origin: &quot;*&quot; would let any page act for who is signed in</source>
        <translation>يسمّي ‎--cors-origins كل مصدر: &quot;*&quot; يسمح لأي صفحة بالتصرف باسم المستخدم</translation>
    </message>
    <message>
        <source>--workers is a number from 1 to 64</source>
        <translation>قيمة ‎--workers عدد من 1 إلى 64</translation>
    </message>
    <message>
        <source>The database has the schema of this program</source>
        <translation>مخطط قاعدة البيانات هو مخطط هذا البرنامج</translation>
    </message>
    <message>
        <source>the address of a service is http://HOST:PORT</source>
        <translation>عنوان الخدمة http://HOST:PORT</translation>
    </message>
    <message>
        <source>Password, at least 8 characters:</source>
        <translation>كلمة المرور، 8 أحرف على الأقل:</translation>
    </message>
    <message>
        <source>--email is missing; the password is read from standard input</source>
        <translation>ينقص ‎--email؛ تُقرأ كلمة المرور من الدخل القياسي</translation>
    </message>
    <message>
        <source>%1 may sign in to the services now</source>
        <translation>يستطيع %1 الآن تسجيل الدخول إلى الخدمات</translation>
    </message>
    <message>
        <source>--database or --output is missing</source>
        <translation>ينقص ‎--database أو ‎--output</translation>
    </message>
    <message>
        <source>there is no such file of products</source>
        <translation>ملف المنتجات هذا غير موجود</translation>
    </message>
    <message>
        <source>%1 products written to %2</source>
        <translation>كُتب %1 منتجًا في %2</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key belong together</source>
        <translation>الخياران --tls-certificate و--tls-key متلازمان</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no certificate</source>
        <translation>لا يحتوي «%1» على شهادة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>PIN of the owner, 4 to 8 digits:</source>
        <translation>رقم PIN للمالك، من 4 إلى 8 أرقام:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>--name and --region are needed; the owner&apos;s PIN is read from standard input</source>
        <translation>الخياران --name و--region مطلوبان؛ ويُقرأ رقم PIN للمالك من الإدخال القياسي</translation>
    </message>
    <message>
        <source>%1 is set up, in %2</source>
        <translation>أُعد %1 في %2</translation>
    </message>
    <message>
        <source>--sweep-seconds is a number from 1 to 3600</source>
        <translation>القيمة ‎--sweep-seconds عدد من 1 إلى 3600</translation>
    </message>
</context>
<context>
    <name>ShelfLabel</name>
    <message>
        <source>%1 per kg</source>
        <translation>%1 للكيلوغرام</translation>
    </message>
    <message>
        <source>%1 per 100 g</source>
        <translation>%1 لكل 100 غ</translation>
    </message>
    <message>
        <source>%1 per litre</source>
        <translation>%1 للتر</translation>
    </message>
    <message>
        <source>%1 per 100 ml</source>
        <translation>%1 لكل 100 مل</translation>
    </message>
    <message>
        <source>per kg</source>
        <translation>للكيلوغرام</translation>
    </message>
    <message>
        <source>per g</source>
        <translation>للغرام</translation>
    </message>
    <message>
        <source>per litre</source>
        <translation>للتر</translation>
    </message>
    <message>
        <source>per ml</source>
        <translation>للملّيلتر</translation>
    </message>
    <message>
        <source>per metre</source>
        <translation>للمتر</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>للمتر المربع</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>للساعة</translation>
    </message>
    <message>
        <source>30-day lowest %1</source>
        <translation>أدنى سعر في 30 يومًا %1</translation>
    </message>
</context>
<context>
    <name>shop::AboutSection</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>A point of sale that works alone.</source>
        <translation>نقطة بيع تعمل وحدها.</translation>
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
        <translation>برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يأتي بلا أي ضمان. تُستعمل Qt برخصة جنو العمومية الصغرى 3، وSQLite في الملكية العامة، وBotan برخصة BSD ذات البندين، والخطوط برخصة SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Head of the journal: write it down, and a rewritten journal shows</source>
        <translation>رأس السجل: دوّنه، فيظهر أي سجل أُعيدت كتابته</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>رأس السجل</translation>
    </message>
    <message>
        <source>The shop is in</source>
        <translation>المتجر محفوظ في</translation>
    </message>
    <message>
        <source>Where the shop is</source>
        <translation>مكان المتجر</translation>
    </message>
</context>
<context>
    <name>shop::AccountPane</name>
    <message>
        <source>Go on without signing in</source>
        <translation>المتابعة دون تسجيل الدخول</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لدي حساب</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>أنا جديد هنا</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone (may stay empty)</source>
        <translation>الهاتف (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>كلمة المرور، 8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>We send a code there that lets you choose a new password.</source>
        <translation>نرسل إليه رمزًا تختار به كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>The code from our message</source>
        <translation>الرمز الذي في رسالتنا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>كلمة مرور جديدة، 8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>The code is good for half an hour. Without access to your mail, ask us.</source>
        <translation>الرمز صالح نصف ساعة. إن لم يكن لك وصول إلى بريدك فاسألنا.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>We know this address. Type the code that we have sent there.</source>
        <translation>نعرف هذا العنوان. اكتب الرمز الذي أرسلناه إليه.</translation>
    </message>
    <message>
        <source>If this address is right, a message is on its way.</source>
        <translation>إن كان هذا العنوان صحيحًا فالرسالة في الطريق.</translation>
    </message>
</context>
<context>
    <name>shop::AddressFields</name>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>المقاطعة أو الولاية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>A postal code there looks like %1 (A a letter, 1 a digit).</source>
        <translation>صورة الرمز البريدي هناك %1 (A حرف و1 رقم).</translation>
    </message>
</context>
<context>
    <name>shop::AddressPanel</name>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Home, work, …</source>
        <translation>البيت، العمل، …</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Write a street or a city.</source>
        <translation>اكتب شارعًا أو مدينة.</translation>
    </message>
</context>
<context>
    <name>shop::AdjustPanel</name>
    <message>
        <source>What is booked</source>
        <translation>ما يُقيّد</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>المعدود الآن</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>الموجود: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>There are now</source>
        <translation>يوجد الآن</translation>
    </message>
    <message>
        <source>How many left</source>
        <translation>كم خرج</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Booked wrong</source>
        <translation>قُيّد خطأ</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>وُجد من جديد</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>سُرق</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>استعمال ذاتي</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>shop::ApprovalPanel</name>
    <message>
        <source>Manager approval</source>
        <translation>موافقة المدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <translation>%1، بطلب من %2</translation>
    </message>
    <message>
        <source>Nobody else here may approve this. Make it smaller, or ask an owner to change the roles.</source>
        <translation>لا أحد غيرك هنا يحق له الموافقة. قلّل المقدار أو اطلب من مالك تغيير الأدوار.</translation>
    </message>
    <message>
        <source>%1. Chosen: %2</source>
        <translation>%1. المختار: %2</translation>
    </message>
    <message>
        <source>Enter your PIN. It is written to the journal who asked and who approved.</source>
        <translation>أدخل رقمك السري. يُكتب في السجل من طلب ومن وافق.</translation>
    </message>
</context>
<context>
    <name>shop::BackupSection</name>
    <message>
        <source>in the future: look at the clock</source>
        <translation>في المستقبل: تحقق من الساعة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup and journal</source>
        <translation>النسخ الاحتياطي والسجل</translation>
    </message>
    <message>
        <source>Copies are made while the shop sells, and each is tested before it counts. The folder should be on another disk.</source>
        <translation>تُصنع النسخ والمتجر يبيع، وتُختبر كل نسخة قبل أن تُعتمد. ينبغي أن يكون المجلد على قرص آخر.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Save the journal</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Folder (empty: no backups)</source>
        <translation>المجلد (فارغ: بلا نسخ)</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>ليس بالوقت</translation>
    </message>
    <message>
        <source>Every so many hours</source>
        <translation>كل كم ساعة</translation>
    </message>
    <message>
        <source>Copies that stay</source>
        <translation>عدد النسخ الباقية</translation>
    </message>
    <message>
        <source>Also when a shift is closed</source>
        <translation>وعند إغلاق الوردية أيضًا</translation>
    </message>
    <message>
        <source>Write each sale there at once, between two copies</source>
        <translation>كتابة كل عملية بيع هناك فورًا بين نسختين</translation>
    </message>
    <message>
        <source>Last good copy: %1, %2</source>
        <translation>آخر نسخة سليمة: %1، %2</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>لا توجد نسخة بعد</translation>
    </message>
    <message>
        <source>The last try failed. %1</source>
        <translation>فشلت آخر محاولة. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Backed up and tested.</source>
        <translation>نُسخ واختُبر.</translation>
    </message>
    <message>
        <source>Journal %1.jsonl</source>
        <translation>السجل %1.jsonl</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>أسطر JSON ‏(*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the journal saved as %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف من السجل باسم %1.</numerusform>
            <numerusform>حُفظ صف واحد من السجل باسم %1.</numerusform>
            <numerusform>حُفظ صفان من السجل باسم %1.</numerusform>
            <numerusform>حُفظت %n صفوف من السجل باسم %1.</numerusform>
            <numerusform>حُفظ %n صفًا من السجل باسم %1.</numerusform>
            <numerusform>حُفظ %n صف من السجل باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Backup of the shop</source>
        <translation>نسخة احتياطية للمتجر</translation>
    </message>
    <message>
        <source>Shops (*.db)</source>
        <translation>متاجر (*.db)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>هل تُستعاد هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Shopdesk closes, verifies %1 and opens with it. Sales after it are put back from the journal beside it; the shop of now is kept as a file.</source>
        <translation>يُغلق Shopdesk ويتحقق من %1 ثم يُفتح بها. تُعاد المبيعات التي تلتها من السجل المجاور لها، ويُحفظ المتجر الحالي كملف.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>اختر مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>shop::BarChart</name>
    <message>
        <source>No sales in this period</source>
        <translation>لا مبيعات في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>shop::BookSheetPanel</name>
    <message>
        <source>Book into stock</source>
        <translation>قيد في المخزون</translation>
    </message>
    <message>
        <source>Review differences</source>
        <translation>مراجعة الفروق</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>قيد</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) go into stock.</source>
        <translation>
            <numerusform>لا يدخل المخزون شيء.</numerusform>
            <numerusform>يدخل المخزون منتج واحد.</numerusform>
            <numerusform>يدخل المخزون منتجان.</numerusform>
            <numerusform>تدخل المخزون %n منتجات.</numerusform>
            <numerusform>يدخل المخزون %n منتجًا.</numerusform>
            <numerusform>يدخل المخزون %n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>At cost: %1</source>
        <translation>بالتكلفة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) came short and are not expected any more.</source>
        <translation>
            <numerusform>لم ينقص شيء.</numerusform>
            <numerusform>نقص منتج واحد ولم يعد متوقعًا.</numerusform>
            <numerusform>نقص منتجان ولم يعودا متوقعين.</numerusform>
            <numerusform>نقصت %n منتجات ولم تعد متوقعة.</numerusform>
            <numerusform>نقص %n منتجًا ولم تعد متوقعة.</numerusform>
            <numerusform>نقص %n منتج ولم تعد متوقعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) came that were not ordered, or more of them.</source>
        <translation>
            <numerusform>لم يزد شيء.</numerusform>
            <numerusform>جاء منتج واحد لم يُطلب أو جاء أكثر منه.</numerusform>
            <numerusform>جاء منتجان لم يُطلبا أو جاء أكثر منهما.</numerusform>
            <numerusform>جاءت %n منتجات لم تُطلب أو جاء أكثر منها.</numerusform>
            <numerusform>جاء %n منتجًا لم تُطلب أو جاء أكثر منها.</numerusform>
            <numerusform>جاء %n منتج لم تُطلب أو جاء أكثر منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost of each product becomes what it came at. What is booked stays as it is.</source>
        <translation>تصبح تكلفة كل منتج ما جاء به. ما قُيّد يبقى كما هو.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) differ.</source>
        <translation>
            <numerusform>لا فرق في أي منتج.</numerusform>
            <numerusform>فرق في منتج واحد.</numerusform>
            <numerusform>فرق في منتجين.</numerusform>
            <numerusform>فروق في %n منتجات.</numerusform>
            <numerusform>فروق في %n منتجًا.</numerusform>
            <numerusform>فروق في %n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>What was sold since a product was counted stays sold.</source>
        <translation>ما بيع بعد عدّ المنتج يبقى مبيعًا.</translation>
    </message>
    <message>
        <source>What was not counted is not there</source>
        <translation>ما لم يُعدّ غير موجود</translation>
    </message>
</context>
<context>
    <name>shop::BrowsePane</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>Search the shop</source>
        <translation>البحث في المتجر</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Try another word, or look through the categories.</source>
        <translation>جرّب كلمة أخرى أو تصفّح الفئات.</translation>
    </message>
</context>
<context>
    <name>shop::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد واحد</numerusform>
            <numerusform>حُدد اثنان</numerusform>
            <numerusform>حُددت %n</numerusform>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::BulkPane</name>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>لم يُختر طلب</numerusform>
            <numerusform>اختير طلب واحد</numerusform>
            <numerusform>اختير طلبان</numerusform>
            <numerusform>اختيرت %n طلبات</numerusform>
            <numerusform>اختير %n طلبًا</numerusform>
            <numerusform>اختير %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None of them can go any further.</source>
        <translation>لا يستطيع أي منها التقدم.</translation>
    </message>
</context>
<context>
    <name>shop::BulkPanel</name>
    <message numerus="yes">
        <source>Change the price of %n product(s)</source>
        <translation>
            <numerusform>تغيير السعر: لا منتجات</numerusform>
            <numerusform>تغيير سعر منتج واحد</numerusform>
            <numerusform>تغيير سعر منتجين</numerusform>
            <numerusform>تغيير سعر %n منتجات</numerusform>
            <numerusform>تغيير سعر %n منتجًا</numerusform>
            <numerusform>تغيير سعر %n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the category of %n product(s)</source>
        <translation>
            <numerusform>تغيير الفئة: لا منتجات</numerusform>
            <numerusform>تغيير فئة منتج واحد</numerusform>
            <numerusform>تغيير فئة منتجين</numerusform>
            <numerusform>تغيير فئة %n منتجات</numerusform>
            <numerusform>تغيير فئة %n منتجًا</numerusform>
            <numerusform>تغيير فئة %n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tax class of %n product(s)</source>
        <translation>
            <numerusform>تغيير صنف الضريبة: لا منتجات</numerusform>
            <numerusform>تغيير صنف ضريبة منتج واحد</numerusform>
            <numerusform>تغيير صنف ضريبة منتجين</numerusform>
            <numerusform>تغيير صنف ضريبة %n منتجات</numerusform>
            <numerusform>تغيير صنف ضريبة %n منتجًا</numerusform>
            <numerusform>تغيير صنف ضريبة %n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>By percent</source>
        <translation>بالنسبة المئوية</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>بالمبلغ</translation>
    </message>
    <message>
        <source>By how much (minus: cheaper)</source>
        <translation>بكم (بالسالب: أرخص)</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>كما حُسب</translation>
    </message>
    <message>
        <source>Ending in 9</source>
        <translation>ينتهي بـ 9</translation>
    </message>
    <message>
        <source>Ending in 99</source>
        <translation>ينتهي بـ 99</translation>
    </message>
    <message>
        <source>Full fives</source>
        <translation>خمسات كاملة</translation>
    </message>
    <message>
        <source>Whole amounts</source>
        <translation>مبالغ صحيحة</translation>
    </message>
    <message>
        <source>Round to prices</source>
        <translation>تقريب الأسعار</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>صنف الضريبة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) change</source>
        <translation>
            <numerusform>لا يتغير أي منتج</numerusform>
            <numerusform>يتغير منتج واحد</numerusform>
            <numerusform>يتغير منتجان</numerusform>
            <numerusform>تتغير %n منتجات</numerusform>
            <numerusform>يتغير %n منتجًا</numerusform>
            <numerusform>يتغير %n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>لا يبقى شيء كما هو</numerusform>
            <numerusform>يبقى واحد كما هو</numerusform>
            <numerusform>يبقى اثنان كما هما</numerusform>
            <numerusform>تبقى %n كما هي</numerusform>
            <numerusform>يبقى %n كما هي</numerusform>
            <numerusform>يبقى %n كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1؛ تظهر أول %2</translation>
    </message>
</context>
<context>
    <name>shop::BuyerLines</name>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>مرتجع %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>إبطال %1</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>دفعة %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>بيع %1</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>لم يُشترَ شيء بعد.</translation>
    </message>
</context>
<context>
    <name>shop::CartLineDelegate</name>
    <message>
        <source>Weigh</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
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
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 للوحدة</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ملصق</translation>
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
        <translation>عربتك</translation>
    </message>
    <message>
        <source>What you choose is shown here.</source>
        <translation>يظهر هنا ما تختاره.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>إتمام الشراء</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
</context>
<context>
    <name>shop::CartRow</name>
    <message>
        <source>Quantity of %1</source>
        <translation>كمية %1</translation>
    </message>
    <message>
        <source>Take %1 out of the cart</source>
        <translation>إخراج %1 من العربة</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 للوحدة</translation>
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
        <translation>إيداع نقد</translation>
    </message>
    <message>
        <source>Money that is put into the drawer and is no sale.</source>
        <translation>مال يوضع في الدرج وليس بيعًا.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>سحب نقد</translation>
    </message>
    <message>
        <source>Money that is taken out of the drawer and is no refund.</source>
        <translation>مال يُؤخذ من الدرج وليس استردادًا.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Money that goes from the drawer to the safe or the bank.</source>
        <translation>مال ينتقل من الدرج إلى الخزنة أو المصرف.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Without a sale. It is written to the journal with your name.</source>
        <translation>دون بيع. يُكتب في السجل باسمك.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>shop::CatalogDelegate</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
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
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>محدد: %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>غير محدد: %1</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>بلا أشكال</numerusform>
            <numerusform>شكل واحد</numerusform>
            <numerusform>شكلان</numerusform>
            <numerusform>%n أشكال</numerusform>
            <numerusform>%n شكلًا</numerusform>
            <numerusform>%n شكل</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1، مفتوح</translation>
    </message>
</context>
<context>
    <name>shop::CatalogPane</name>
    <message>
        <source>Scan a barcode, or type a name, SKU or code</source>
        <translation>امسح باركود أو اكتب اسمًا أو SKU أو رمزًا</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>امسح أو ابحث</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Quantity, then scan</source>
        <translation>الكمية ثم امسح</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>فحص السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>There is no product here yet.</source>
        <translation>لا منتجات هنا بعد.</translation>
    </message>
    <message>
        <source>No product for &quot;%1&quot;.</source>
        <translation>لا منتج لـ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>is not in the catalogue</source>
        <translation>ليس في الكتالوج</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>shop::CatalogTable</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>shop::CategoryPanel</name>
    <message>
        <source>Fields of the category</source>
        <translation>حقول الفئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Stands below (its products have the fields of that one, too)</source>
        <translation>تحت فئة (لمنتجاتها حقول تلك الفئة أيضًا)</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unit, or choices</source>
        <translation>الوحدة أو الخيارات</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>حقول %1</translation>
    </message>
    <message>
        <source>As the name</source>
        <translation>مثل الاسم</translation>
    </message>
    <message>
        <source>Take this field away</source>
        <translation>إزالة هذا الحقل</translation>
    </message>
    <message>
        <source>Unit: g, cm, %</source>
        <translation>الوحدة: غ، سم، %</translation>
    </message>
    <message>
        <source>Choices, with commas between</source>
        <translation>الخيارات مفصولة بفواصل</translation>
    </message>
    <message>
        <source>From above: %1</source>
        <translation>من الأعلى: %1</translation>
    </message>
</context>
<context>
    <name>shop::CheckoutPane</name>
    <message>
        <source>Back to the shop</source>
        <translation>العودة إلى المتجر</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail, for messages about the order</source>
        <translation>البريد الإلكتروني لرسائل الطلب</translation>
    </message>
    <message>
        <source>Anything we should know?</source>
        <translation>هل من شيء ينبغي أن نعرفه؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>How would you like to get it?</source>
        <translation>كيف تود استلامه؟</translation>
    </message>
    <message>
        <source>Collect it here</source>
        <translation>الاستلام هنا</translation>
    </message>
    <message>
        <source>We keep it ready for you.</source>
        <translation>نبقيه جاهزًا لك.</translation>
    </message>
    <message>
        <source>Have it delivered</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Take it to the till now</source>
        <translation>أخذه إلى الصندوق الآن</translation>
    </message>
    <message>
        <source>Take the goods along, we have your list.</source>
        <translation>خذ البضاعة معك، وقائمتك عندنا.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>عناوينك</translation>
    </message>
    <message>
        <source>You pay when you collect it.</source>
        <translation>تدفع عند الاستلام.</translation>
    </message>
    <message>
        <source>You pay when it is delivered.</source>
        <translation>تدفع عند التوصيل.</translation>
    </message>
    <message>
        <source>You pay at the till. Tell us the name you type below.</source>
        <translation>تدفع عند الصندوق. قل لنا الاسم الذي تكتبه أدناه.</translation>
    </message>
    <message>
        <source>Send to the till</source>
        <translation>إرسال إلى الصندوق</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
</context>
<context>
    <name>shop::ChipBar</name>
    <message>
        <source>More categories</source>
        <translation>فئات أخرى</translation>
    </message>
</context>
<context>
    <name>shop::ClosePane</name>
    <message>
        <source>Open tickets</source>
        <translation>سلال مفتوحة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Count the drawer, compare, close.</source>
        <translation>عُدّ الدرج وقارن وأغلق.</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>سبب الفرق</translation>
    </message>
    <message>
        <source>Leave in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>Float for the next shift</source>
        <translation>عهدة الوردية التالية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>إغلاق الوردية %1</translation>
    </message>
    <message>
        <source>Close and print Z</source>
        <translation>إغلاق وطباعة Z</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) stay open for the next shift: %1</source>
        <translation>
            <numerusform>لا سلة تبقى مفتوحة للوردية التالية: %1</numerusform>
            <numerusform>تبقى سلة واحدة مفتوحة للوردية التالية: %1</numerusform>
            <numerusform>تبقى سلتان مفتوحتين للوردية التالية: %1</numerusform>
            <numerusform>تبقى %n سلال مفتوحة للوردية التالية: %1</numerusform>
            <numerusform>تبقى %n سلة مفتوحة للوردية التالية: %1</numerusform>
            <numerusform>تبقى %n سلة مفتوحة للوردية التالية: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>حُصّل بـ</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>المقيّد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>فرق النقد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>What is expected is not shown before the close.</source>
        <translation>لا يظهر المتوقع قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>المعدود %1</translation>
    </message>
    <message>
        <source>The rest, %1, goes to the safe.</source>
        <translation>الباقي، %1، إلى الخزنة.</translation>
    </message>
    <message>
        <source>No more than was counted.</source>
        <translation>ليس أكثر مما عُدّ.</translation>
    </message>
    <message>
        <source>More than %1 off: say why, and somebody else approves.</source>
        <translation>الفرق أكثر من %1: اذكر السبب، ويوافق شخص آخر.</translation>
    </message>
    <message>
        <source>Somebody else must approve the close.</source>
        <translation>يجب أن يوافق شخص آخر على الإغلاق.</translation>
    </message>
</context>
<context>
    <name>shop::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>A command, product, order or customer</source>
        <translation>أمر أو منتج أو طلب أو عميل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Only this group</source>
        <translation>هذه المجموعة فقط</translation>
    </message>
    <message>
        <source>Commands, orders, customers</source>
        <translation>أوامر وطلبات وعملاء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>الطلبات والعملاء</translation>
    </message>
</context>
<context>
    <name>shop::Composition</name>
    <message>
        <source>The shop was not backed up. %1</source>
        <translation>لم يُنسخ المتجر احتياطيًا. %1</translation>
    </message>
    <message>
        <source>Sales are not being copied to the backup place. %1</source>
        <translation>لا تُنسخ المبيعات إلى مكان النسخ. %1</translation>
    </message>
    <message>
        <source>A payment has begun</source>
        <translation>بدأت عملية دفع</translation>
    </message>
    <message>
        <source>Finish it or take it back. Then choose the language.</source>
        <translation>أنهها أو تراجع عنها، ثم اختر اللغة.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Folder of the shop</source>
        <translation>مجلد المتجر</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Finish it or take it back. Then open the storefront.</source>
        <translation>أنهها أو تراجع عنها، ثم افتح واجهة العملاء.</translation>
    </message>
    <message>
        <source>Backup of the shop</source>
        <translation>نسخة احتياطية للمتجر</translation>
    </message>
    <message>
        <source>Shops (*.db *.before-*)</source>
        <translation>متاجر (*.db *.before-*)</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>تجري استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Every figure of it is verified first. What was there is kept beside it.</source>
        <translation>يُتحقق أولًا من كل رقم فيها. ويُحفظ ما كان موجودًا بجانبها.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are in it.</source>
        <translation>
            <numerusform>لا مستندات فيها.</numerusform>
            <numerusform>مستند واحد فيها.</numerusform>
            <numerusform>مستندان فيها.</numerusform>
            <numerusform>%n مستندات فيها.</numerusform>
            <numerusform>%n مستندًا فيها.</numerusform>
            <numerusform>%n مستند فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the journal after the backup were put back.</source>
        <translation>
            <numerusform>لم يُعَد أي سطر من السجل بعد النسخة.</numerusform>
            <numerusform>أُعيد سطر واحد من السجل بعد النسخة.</numerusform>
            <numerusform>أُعيد سطران من السجل بعد النسخة.</numerusform>
            <numerusform>أُعيدت %n أسطر من السجل بعد النسخة.</numerusform>
            <numerusform>أُعيد %n سطرًا من السجل بعد النسخة.</numerusform>
            <numerusform>أُعيد %n سطر من السجل بعد النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back: %1</source>
        <translation>لم يُعَد: %1</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>ما كان موجودًا محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>استُعيدت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Finish it or take it back. Then restore the backup.</source>
        <translation>أكملها أو تراجع عنها. ثم استعد النسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>shop::CorrectTenderPanel</name>
    <message>
        <source>Correct a wrong tender</source>
        <translation>تصحيح طريقة دفع خاطئة</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>It was really paid by</source>
        <translation>دُفعت فعلًا بـ</translation>
    </message>
    <message>
        <source>Approval code or reference (optional)</source>
        <translation>رمز الموافقة أو المرجع (اختياري)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Write why. It goes into the journal.</source>
        <translation>اكتب السبب. يُحفظ في السجل.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>نُقل %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>shop::CountLineModel</name>
    <message>
        <source>counted %1</source>
        <translation>المعدود %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>shop::CountPane</name>
    <message>
        <source>Count of the drawer</source>
        <translation>عدّ الدرج</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>قطع من %1</translation>
    </message>
</context>
<context>
    <name>shop::CountSlip</name>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>عُدّ في %1</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>لم يُمسح شيء بعد</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>%1 fewer than expected</source>
        <translation>أقل من المتوقع بـ %1</translation>
    </message>
    <message>
        <source>%1 more than expected</source>
        <translation>أكثر من المتوقع بـ %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كما هو متوقع</translation>
    </message>
    <message>
        <source>In stock before</source>
        <translation>المخزون قبل ذلك</translation>
    </message>
    <message>
        <source>Value of difference</source>
        <translation>قيمة الفرق</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>بعد القيد</translation>
    </message>
</context>
<context>
    <name>shop::CustomerAddresses</name>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Make it the usual address</source>
        <translation>جعله العنوان المعتاد</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>إزالة العنوان</translation>
    </message>
    <message>
        <source>The addresses are changed.</source>
        <translation>تغيّرت العناوين.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>shop::CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>Add to sale</source>
        <translation>إضافة إلى البيع</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>دفعة على الحساب</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>May owe</source>
        <translation>حد الدين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Is owed</source>
        <translation>له</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>الرقم الضريبي %1</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>المزيد عن هذا العميل</translation>
    </message>
    <message>
        <source>&amp;Merge with another record…</source>
        <translation>&amp;دمج مع سجل آخر…</translation>
    </message>
    <message>
        <source>&amp;Everything about them as a file…</source>
        <translation>&amp;كل شيء عنه في ملف…</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>أنفق</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>متوسط الشراء</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>What of the customer</source>
        <translation>ما يُعرض من العميل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>%1 has the same phone.</source>
        <translation>لـ %1 الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>E&amp;rase the person…</source>
        <translation>م&amp;حو الشخص…</translation>
    </message>
    <message>
        <source>Customer %1, since %2</source>
        <translation>العميل %1، منذ %2</translation>
    </message>
</context>
<context>
    <name>shop::CustomerDisplay</name>
    <message>
        <source>Customer display: %1</source>
        <translation>شاشة العميل: %1</translation>
    </message>
    <message>
        <source>Customer display: total %1</source>
        <translation>شاشة العميل: الإجمالي %1</translation>
    </message>
    <message>
        <source>Customer display: to pay %1</source>
        <translation>شاشة العميل: المطلوب %1</translation>
    </message>
    <message>
        <source>Customer display: thank you</source>
        <translation>شاشة العميل: شكرًا</translation>
    </message>
    <message>
        <source>Customer display: change %1, thank you</source>
        <translation>شاشة العميل: الباقي %1، شكرًا</translation>
    </message>
    <message>
        <source>Training: nothing of this counts</source>
        <translation>تدريب: لا يُحتسب شيء من هذا</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Total %1, paid %2</source>
        <translation>الإجمالي %1، المدفوع %2</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>الباقي لك</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>المدفوع %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
</context>
<context>
    <name>shop::CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>May owe at most (empty: nothing)</source>
        <translation>أقصى دين (فارغ: لا شيء)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 has the same number.</source>
        <translation>لـ %1 الرقم نفسه.</translation>
    </message>
</context>
<context>
    <name>shop::CustomerList</name>
    <message>
        <source>Name, phone, e-mail, number</source>
        <translation>الاسم أو الهاتف أو البريد أو الرقم</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث عن عملاء</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>لم يوجد أحد</translation>
    </message>
    <message>
        <source>People and firms who buy again, on account or on invoice.</source>
        <translation>أشخاص وشركات يشترون مرة أخرى، على الحساب أو بالفاتورة.</translation>
    </message>
    <message>
        <source>Neither name, firm, phone, e-mail nor number begins like that.</source>
        <translation>لا اسم ولا شركة ولا هاتف ولا بريد ولا رقم يبدأ هكذا.</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>أي العملاء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>No visit for 90 days</source>
        <translation>لم يزر منذ 90 يومًا</translation>
    </message>
    <message>
        <source>Nobody is like that. All shows everybody.</source>
        <translation>لا أحد كذلك. يعرض «الكل» الجميع.</translation>
    </message>
</context>
<context>
    <name>shop::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>أنفق</translation>
    </message>
</context>
<context>
    <name>shop::CustomerPicker</name>
    <message>
        <source>Customer of this sale</source>
        <translation>عميل هذا البيع</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
</context>
<context>
    <name>shop::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>دفعة على الحساب</translation>
    </message>
    <message>
        <source>%1 is on the ticket.</source>
        <translation>%1 في السلة.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>محو هذا الشخص؟</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, addresses and note of %1 are deleted for good. Documents keep what the law wants kept.</source>
        <translation>يُحذف نهائيًا اسم %1 وهاتفه وبريده وعناوينه وملاحظته. تحتفظ المستندات بما يطلبه القانون.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Customer %1 is erased.</source>
        <translation>مُحي العميل %1.</translation>
    </message>
    <message>
        <source>Make these one customer?</source>
        <translation>جعلهما عميلًا واحدًا؟</translation>
    </message>
    <message>
        <source>%1 (number %2) becomes part of %3 (number %4): addresses, sales, orders, open tickets and the account. This cannot be taken back.</source>
        <translation>يصبح %1 (الرقم %2) جزءًا من %3 (الرقم %4): العناوين والمبيعات والطلبات والسلال المفتوحة والحساب. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>%1 is one customer now.</source>
        <translation>أصبح %1 عميلًا واحدًا.</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>كل شيء عن %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>كُتب الملف.</translation>
    </message>
    <message>
        <source>Credit by code</source>
        <translation>رصيد بالرمز</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and firm(s)</source>
        <translation>
            <numerusform>لا أشخاص ولا شركات</numerusform>
            <numerusform>شخص أو شركة</numerusform>
            <numerusform>شخصان أو شركتان</numerusform>
            <numerusform>%n أشخاص وشركات</numerusform>
            <numerusform>%n شخصًا وشركة</numerusform>
            <numerusform>%n شخص وشركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي عميل.</numerusform>
            <numerusform>صُدِّر عميل واحد.</numerusform>
            <numerusform>صُدِّر عميلان.</numerusform>
            <numerusform>صُدِّر %n عملاء.</numerusform>
            <numerusform>صُدِّر %n عميلًا.</numerusform>
            <numerusform>صُدِّر %n عميل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::DeliveryPage</name>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Delivery order</source>
        <translation>طلب توصيل</translation>
    </message>
    <message>
        <source>The order gets its number when it is placed</source>
        <translation>يحصل الطلب على رقمه عند تقديمه</translation>
    </message>
    <message>
        <source>Note for the courier</source>
        <translation>ملاحظة للموصّل</translation>
    </message>
    <message>
        <source>Ring twice, leave with neighbour</source>
        <translation>دقّ الجرس مرتين، واترك عند الجار</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>عنوان التوصيل</translation>
    </message>
    <message>
        <source>Delivery and payment</source>
        <translation>التوصيل والدفع</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Customer collects</source>
        <translation>يستلمه العميل</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Card now</source>
        <translation>بطاقة الآن</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Price of the delivery</source>
        <translation>سعر التوصيل</translation>
    </message>
    <message>
        <source>Approval of the card</source>
        <translation>موافقة البطاقة</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Use saved address</source>
        <translation>عنوان محفوظ</translation>
    </message>
    <message>
        <source>Keep this address with the customer</source>
        <translation>حفظ هذا العنوان مع العميل</translation>
    </message>
    <message>
        <source>The terminal took another amount than the order costs.</source>
        <translation>أخذ الجهاز مبلغًا غير سعر الطلب.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ردّه</translation>
    </message>
</context>
<context>
    <name>shop::DiscountPanel</name>
    <message>
        <source>Discount on %1</source>
        <translation>خصم على %1</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>خصم على البيع</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>نوع الخصم</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>إجمالي جديد</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Short date</source>
        <translation>قريب الانتهاء</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>عميل دائم</translation>
    </message>
    <message>
        <source>Staff purchase</source>
        <translation>شراء موظف</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>مطابقة السعر</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>New total %1</source>
        <translation>الإجمالي الجديد %1</translation>
    </message>
</context>
<context>
    <name>shop::DisplaySection</name>
    <message>
        <source>Customer display</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>A second screen of this computer, for the customer: what they buy, the total, the change. Nothing else of the shop is shown on it.</source>
        <translation>شاشة ثانية لهذا الحاسوب يراها العميل: ما يشتريه والإجمالي والباقي. لا يظهر عليها شيء آخر من المتجر.</translation>
    </message>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>عرض البيع على شاشة ثانية</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Between two sales</source>
        <translation>بين عمليتي بيع</translation>
    </message>
    <message>
        <source>Any second screen</source>
        <translation>أي شاشة ثانية</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (غير موصولة)</translation>
    </message>
    <message>
        <source>There is one screen now. The display comes up when a second one is plugged in.</source>
        <translation>لا توجد الآن إلا شاشة واحدة. يظهر العرض عند وصل شاشة ثانية.</translation>
    </message>
    <message>
        <source>Picture for the customer display</source>
        <translation>صورة لشاشة العميل</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
</context>
<context>
    <name>shop::DocumentList</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Older receipts</source>
        <translation>إيصالات أقدم</translation>
    </message>
    <message>
        <source>Receipts of %1</source>
        <translation>إيصالات %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1   %2 %3</source>
        <translation>%1   %2 %3</translation>
    </message>
    <message>
        <source>No receipt stands behind this row.</source>
        <translation>لا إيصال وراء هذا الصف.</translation>
    </message>
</context>
<context>
    <name>shop::EmptiesPanel</name>
    <message>
        <source>Empties</source>
        <translation>العبوات الفارغة</translation>
    </message>
    <message>
        <source>Scan what comes back, or type how many.</source>
        <translation>امسح ما يعود أو اكتب كم عددها.</translation>
    </message>
    <message>
        <source>Put on the ticket</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>This shop has no deposits. Add a product of the kind Deposit first.</source>
        <translation>ليس في هذا المتجر تأمين. أضف أولًا منتجًا من نوع التأمين.</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>كم يعود من %1</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>لا منتج له الرمز %1.</translation>
    </message>
    <message>
        <source>There is no deposit on this product.</source>
        <translation>لا تأمين على هذا المنتج.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>ردّ %1</translation>
    </message>
</context>
<context>
    <name>shop::EndOrderPanel</name>
    <message>
        <source>The goods go back to stock.</source>
        <translation>تعود البضاعة إلى المخزون.</translation>
    </message>
    <message>
        <source>The order ends here. The reason is kept with it.</source>
        <translation>ينتهي الطلب هنا، ويُحفظ معه السبب.</translation>
    </message>
    <message>
        <source>Customer cancelled</source>
        <translation>ألغاه العميل</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>طُلب مرتين</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>ليس في المخزون</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>فُقد</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>فشل الدفع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>shop::EntryPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>shop::ErrorPage</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>Close Shopdesk</source>
        <translation>إغلاق Shopdesk</translation>
    </message>
    <message>
        <source>Shopdesk cannot open the shop</source>
        <translation>تعذر على Shopdesk فتح المتجر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>After you have mended the cause</source>
        <translation>بعد إصلاح السبب</translation>
    </message>
    <message>
        <source>Use a shop that is stored somewhere else on this computer</source>
        <translation>استخدم متجرًا محفوظًا في مكان آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختر نسخة احتياطية</translation>
    </message>
    <message>
        <source>For example from a USB stick</source>
        <translation>من ذاكرة USB مثلًا</translation>
    </message>
    <message>
        <source>Restore %1 and put back the sales after it</source>
        <translation>استعادة %1 وإعادة المبيعات التي تلتها</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Recommended, loses nothing that the journal beside the backup holds</source>
        <translation>موصى به، لا يضيع شيء مما يحفظه السجل المجاور للنسخة</translation>
    </message>
    <message>
        <source>Recommended; sales after it are not in it</source>
        <translation>موصى به؛ المبيعات التي تلتها ليست فيها</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>shop::FigureList</name>
    <message>
        <source>None in this period</source>
        <translation>لا شيء في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>shop::FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>كل الموردين</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>التصفية حسب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n filter(s) at once. Take one off first.</source>
        <translation>
            <numerusform>لا عوامل تصفية. أزل واحدًا أولًا.</numerusform>
            <numerusform>عامل تصفية واحد على الأكثر. أزله أولًا.</numerusform>
            <numerusform>عاملا تصفية على الأكثر معًا. أزل واحدًا أولًا.</numerusform>
            <numerusform>%n عوامل تصفية على الأكثر معًا. أزل واحدًا أولًا.</numerusform>
            <numerusform>%n عاملًا للتصفية على الأكثر معًا. أزل واحدًا أولًا.</numerusform>
            <numerusform>%n عامل تصفية على الأكثر معًا. أزل واحدًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
</context>
<context>
    <name>shop::FirstRunPage</name>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>أعدّ متجرك</translation>
    </message>
    <message>
        <source>About five minutes. Everything can be changed later in Settings.</source>
        <translation>نحو خمس دقائق. يمكن تغيير كل شيء لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Data stays on this computer unless you connect a server.</source>
        <translation>تبقى البيانات على هذا الحاسوب ما لم تصله بخادم.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip and use defaults</source>
        <translation>تخطّ واستعمل الافتراضي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>فتح المتجر</translation>
    </message>
    <message>
        <source>The products are being brought in. The shop is made already.</source>
        <translation>تُجلب المنتجات الآن. أُنشئ المتجر بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not taken</source>
        <translation>
            <numerusform>أُخذت كل الصفوف</numerusform>
            <numerusform>لم يُؤخذ صف واحد</numerusform>
            <numerusform>لم يُؤخذ صفان</numerusform>
            <numerusform>لم تُؤخذ %n صفوف</numerusform>
            <numerusform>لم يُؤخذ %n صفًا</numerusform>
            <numerusform>لم يُؤخذ %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::HandoverPanel</name>
    <message>
        <source>Hand over the drawer</source>
        <translation>تسليم الدرج</translation>
    </message>
    <message>
        <source>Count the drawer together. The shift goes on.</source>
        <translation>عُدّا الدرج معًا. تستمر الوردية.</translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation>من يستلمه</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
</context>
<context>
    <name>shop::ImportPane</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>صنف الضريبة</translation>
    </message>
    <message>
        <source>Address of the picture</source>
        <translation>عنوان الصورة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>العمود في الملف</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>أول الصفوف</translation>
    </message>
    <message>
        <source>Field in Shopdesk</source>
        <translation>الحقل في Shopdesk</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>حقل %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>لا تستورد</translation>
    </message>
    <message numerus="yes">
        <source>Checking, %n row(s) so far</source>
        <translation>
            <numerusform>جارٍ الفحص</numerusform>
            <numerusform>جارٍ الفحص، صف واحد حتى الآن</numerusform>
            <numerusform>جارٍ الفحص، صفان حتى الآن</numerusform>
            <numerusform>جارٍ الفحص، %n صفوف حتى الآن</numerusform>
            <numerusform>جارٍ الفحص، %n صفًا حتى الآن</numerusform>
            <numerusform>جارٍ الفحص، %n صف حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing, %n row(s) so far</source>
        <translation>
            <numerusform>جارٍ الاستيراد</numerusform>
            <numerusform>جارٍ الاستيراد، صف واحد حتى الآن</numerusform>
            <numerusform>جارٍ الاستيراد، صفان حتى الآن</numerusform>
            <numerusform>جارٍ الاستيراد، %n صفوف حتى الآن</numerusform>
            <numerusform>جارٍ الاستيراد، %n صفًا حتى الآن</numerusform>
            <numerusform>جارٍ الاستيراد، %n صف حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: nothing has been stored yet</source>
        <translation>تم الفحص: لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>فحص كل الصفوف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rows are saved.</source>
        <translation>حُفظت الصفوف.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Fetch the pictures from the internet</source>
        <translation>جلب الصور من الإنترنت</translation>
    </message>
    <message>
        <source>The columns are read as you chose last time for such a file.</source>
        <translation>تُقرأ الأعمدة كما اخترت آخر مرة لملف كهذا.</translation>
    </message>
    <message>
        <source>Undone: the products are as before</source>
        <translation>تم التراجع: المنتجات كما كانت</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were changed or sold since and stay.</source>
        <translation>
            <numerusform>لم يتغير أي منتج منذ ذلك الحين.</numerusform>
            <numerusform>منتج واحد تغيّر أو بيع منذ ذلك الحين فيبقى.</numerusform>
            <numerusform>منتجان تغيّرا أو بيعا منذ ذلك الحين فيبقيان.</numerusform>
            <numerusform>%n منتجات تغيّرت أو بيعت منذ ذلك الحين فتبقى.</numerusform>
            <numerusform>%n منتجًا تغيّر أو بيع منذ ذلك الحين فيبقى.</numerusform>
            <numerusform>%n منتج تغيّر أو بيع منذ ذلك الحين فيبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) fetched</source>
        <translation>
            <numerusform>لم تُجلب صور</numerusform>
            <numerusform>جُلبت صورة واحدة</numerusform>
            <numerusform>جُلبت صورتان</numerusform>
            <numerusform>جُلبت %n صور</numerusform>
            <numerusform>جُلبت %n صورة</numerusform>
            <numerusform>جُلبت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were not fetched.</source>
        <translation>
            <numerusform>جُلبت كل الصور.</numerusform>
            <numerusform>لم تُجلب صورة واحدة.</numerusform>
            <numerusform>لم تُجلب صورتان.</numerusform>
            <numerusform>لم تُجلب %n صور.</numerusform>
            <numerusform>لم تُجلب %n صورة.</numerusform>
            <numerusform>لم تُجلب %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching pictures, %n so far</source>
        <translation>
            <numerusform>جارٍ جلب الصور</numerusform>
            <numerusform>جارٍ جلب الصور، واحدة حتى الآن</numerusform>
            <numerusform>جارٍ جلب الصور، اثنتان حتى الآن</numerusform>
            <numerusform>جارٍ جلب الصور، %n حتى الآن</numerusform>
            <numerusform>جارٍ جلب الصور، %n حتى الآن</numerusform>
            <numerusform>جارٍ جلب الصور، %n حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing, %n product(s) so far</source>
        <translation>
            <numerusform>جارٍ التراجع</numerusform>
            <numerusform>جارٍ التراجع، منتج واحد حتى الآن</numerusform>
            <numerusform>جارٍ التراجع، منتجان حتى الآن</numerusform>
            <numerusform>جارٍ التراجع، %n منتجات حتى الآن</numerusform>
            <numerusform>جارٍ التراجع، %n منتجًا حتى الآن</numerusform>
            <numerusform>جارٍ التراجع، %n منتج حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>Import these rows</source>
        <translation>استيراد هذه الصفوف</translation>
    </message>
</context>
<context>
    <name>shop::KeyCard</name>
    <message>
        <source>Always the same</source>
        <translation>نفسه دائمًا</translation>
    </message>
    <message>
        <source>add the first hit, take, the deciding button</source>
        <translation>أخذ أول نتيجة، أو القبول، أو الزر الحاسم</translation>
    </message>
    <message>
        <source>one step back; never removes lines</source>
        <translation>خطوة إلى الخلف؛ لا يحذف أسطرًا أبدًا</translation>
    </message>
    <message>
        <source>hits if there are any, else lines</source>
        <translation>النتائج إن وُجدت، وإلا الأسطر</translation>
    </message>
    <message>
        <source>quantity of the line, in an empty field</source>
        <translation>كمية السطر، في حقل فارغ</translation>
    </message>
    <message>
        <source>remove the line, in an empty field</source>
        <translation>حذف السطر، في حقل فارغ</translation>
    </message>
    <message>
        <source>three of the next product</source>
        <translation>ثلاثة من المنتج التالي</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Save the card as PDF</source>
        <translation>حفظ البطاقة PDF</translation>
    </message>
    <message>
        <source>Save the card of the keys</source>
        <translation>حفظ بطاقة المفاتيح</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
</context>
<context>
    <name>shop::KeyModel</name>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>shop::KeysSection</name>
    <message>
        <source>This key types a character, and a scanner types it too. Use F1 to F35, or Ctrl or Alt with another key.</source>
        <translation>هذا المفتاح يكتب حرفًا والماسح يكتبه أيضًا. استعمل F1 إلى F35، أو Ctrl أو Alt مع مفتاح آخر.</translation>
    </message>
    <message>
        <source>A scanner ends a code with this key. Use another one.</source>
        <translation>ينهي الماسح الرمز بهذا المفتاح. استعمل غيره.</translation>
    </message>
    <message>
        <source>This key copies, cuts, pastes or selects text in every field.</source>
        <translation>هذا المفتاح ينسخ أو يقص أو يلصق أو يحدد النص في كل حقل.</translation>
    </message>
    <message>
        <source>This key always means the same. Use another one.</source>
        <translation>لهذا المفتاح المعنى نفسه دائمًا. استعمل غيره.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>On this computer, for everybody who works at it. The keys stand on the buttons and on the card of the keys.</source>
        <translation>على هذا الحاسوب لكل من يعمل عليه. تظهر المفاتيح على الأزرار وعلى بطاقة المفاتيح.</translation>
    </message>
    <message>
        <source>Shopdesk</source>
        <translation>Shopdesk</translation>
    </message>
    <message>
        <source>Keys as at</source>
        <translation>المفاتيح كما في</translation>
    </message>
    <message>
        <source>Key of the chosen command: press it here</source>
        <translation>مفتاح الأمر المختار: اضغطه هنا</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As in the profile</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>All as in the profile</source>
        <translation>الكل كما في الملف</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot; (%3).</source>
        <translation>%1 هو مفتاح &quot;%2&quot; (%3).</translation>
    </message>
    <message>
        <source>It holds from now on.</source>
        <translation>يسري من الآن.</translation>
    </message>
</context>
<context>
    <name>shop::LabelRuleModel</name>
    <message>
        <source>In use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>مُوقف</translation>
    </message>
    <message>
        <source>Fits too, but comes later</source>
        <translation>توافق أيضًا لكنها تأتي بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تحمل</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
</context>
<context>
    <name>shop::LabelRulePanel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pattern, a sign for each digit of the code</source>
        <translation>النمط، علامة لكل رقم من الرمز</translation>
    </message>
    <message>
        <source>0 to 9: this digit.  I: item code.  P: price.  W: weight.  N: count.
V: check digit of the price.  C: check digit of the code, last.  A dot: any digit.</source>
        <translation>من 0 إلى 9: هذا الرقم.  I: رمز الصنف.  P: السعر.  W: الوزن.  N: العدد.
V: رقم تحقق السعر.  C: رقم تحقق الرمز، في آخره.  النقطة: أي رقم.</translation>
    </message>
    <message>
        <source>As usual: of the currency, grams, whole pieces</source>
        <translation>كالمعتاد: منازل العملة، غرامات، قطع كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>بلا منازل عشرية</numerusform>
            <numerusform>منزلة عشرية واحدة</numerusform>
            <numerusform>منزلتان عشريتان</numerusform>
            <numerusform>%n منازل عشرية</numerusform>
            <numerusform>%n منزلة عشرية</numerusform>
            <numerusform>%n منزلة عشرية</numerusform>
        </translation>
    </message>
    <message>
        <source>Decimals of the figure</source>
        <translation>المنازل العشرية للرقم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>shop::LabelSection</name>
    <message>
        <source>Barcode rules</source>
        <translation>قواعد الباركود</translation>
    </message>
    <message>
        <source>Scales and shops print labels with a price, a weight or a count inside the barcode. The first rule in use that fits a code reads it.</source>
        <translation>تطبع الموازين والمتاجر ملصقات في باركودها سعر أو وزن أو عدد. تقرؤه أول قاعدة مستعملة توافق الرمز.</translation>
    </message>
    <message>
        <source>Rules for labels</source>
        <translation>قواعد الملصقات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Scan a label here, or type its digits</source>
        <translation>امسح ملصقًا هنا أو اكتب أرقامه</translation>
    </message>
    <message>
        <source>No rule reads this code as a label.</source>
        <translation>لا قاعدة تقرأ هذا الرمز ملصقًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Empty rule</source>
        <translation>قاعدة &amp;فارغة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>تغيير القاعدة</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>shop::LabelsPanel</name>
    <message>
        <source>Print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Of each product</source>
        <translation>من كل منتج</translation>
    </message>
    <message>
        <source>Labels the first sheet lacks</source>
        <translation>ملصقات تنقص الورقة الأولى</translation>
    </message>
    <message>
        <source>This computer has none</source>
        <translation>لا توجد في هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>لا ملصقات</numerusform>
            <numerusform>ملصق واحد</numerusform>
            <numerusform>ملصقان</numerusform>
            <numerusform>%n ملصقات</numerusform>
            <numerusform>%n ملصقًا</numerusform>
            <numerusform>%n ملصق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without a price have none</source>
        <translation>
            <numerusform>لكل المنتجات سعر</numerusform>
            <numerusform>منتج واحد بلا سعر ليس له ملصق</numerusform>
            <numerusform>منتجان بلا سعر ليس لهما ملصق</numerusform>
            <numerusform>%n منتجات بلا سعر ليس لها ملصق</numerusform>
            <numerusform>%n منتجًا بلا سعر ليس لها ملصق</numerusform>
            <numerusform>%n منتج بلا سعر ليس لها ملصق</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>حفظ الملصقات</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>The labels are saved.</source>
        <translation>حُفظت الملصقات.</translation>
    </message>
    <message>
        <source>The labels are sent to the printer.</source>
        <translation>أُرسلت الملصقات إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>shop::LeavePanel</name>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>Leave the storefront</source>
        <translation>مغادرة واجهة العملاء</translation>
    </message>
</context>
<context>
    <name>shop::LedgerLines</name>
    <message>
        <source>Nothing was booked yet.</source>
        <translation>لم يُقيّد شيء بعد.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>shop::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>shop::LedgerPane</name>
    <message>
        <source>Stock movements</source>
        <translation>حركات المخزون</translation>
    </message>
    <message>
        <source>No movement like this</source>
        <translation>لا حركة كهذه</translation>
    </message>
    <message>
        <source>Each sale, return, delivery, count and correction is listed here.</source>
        <translation>يُدرج هنا كل بيع ومرتجع وتوريد وعدّ وتصحيح.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>كل المنتجات</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>عرض كل المنتجات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Count or write off</source>
        <translation>عدّ أو شطب</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>هذا الرمز غير معروف.</translation>
    </message>
</context>
<context>
    <name>shop::LeftPaymentsPanel</name>
    <message>
        <source>A card payment without a ticket</source>
        <translation>دفعة بطاقة بلا سلة</translation>
    </message>
    <message>
        <source>Where the terminal cannot help: what you found out</source>
        <translation>حيث لا يفيد الجهاز: ما توصلت إليه</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>The terminal took %1 on %2, and no sale has used it: its ticket is gone.</source>
        <translation>أخذ الجهاز %1 في %2 ولم يستعمله أي بيع: فُقدت سلته.</translation>
    </message>
    <message>
        <source>What became of %1 by card on %2 is not known, and its ticket is gone.</source>
        <translation>لا يُعرف مصير %1 بالبطاقة في %2، وفُقدت سلته.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ردّه</translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation>اسأل الجهاز</translation>
    </message>
    <message>
        <source>The terminal gave the money back.</source>
        <translation>ردّ الجهاز المال.</translation>
    </message>
    <message>
        <source>The terminal took nothing.</source>
        <translation>لم يأخذ الجهاز شيئًا.</translation>
    </message>
    <message>
        <source>The terminal did not give it back.</source>
        <translation>لم يردّه الجهاز.</translation>
    </message>
    <message>
        <source>The terminal does not know either. Look at its own list, and write down what you find.</source>
        <translation>لا يعرف الجهاز أيضًا. انظر في قائمته ودوّن ما تجده.</translation>
    </message>
    <message>
        <source>Write what you found out. It goes into the journal.</source>
        <translation>دوّن ما توصلت إليه. يُحفظ في السجل.</translation>
    </message>
    <message>
        <source>Written into the journal.</source>
        <translation>كُتب في السجل.</translation>
    </message>
</context>
<context>
    <name>shop::LevelModel</name>
    <message>
        <source>%1, %2 reserved</source>
        <translation>%1، المحجوز %2</translation>
    </message>
    <message>
        <source>%1, on hand %2</source>
        <translation>%1، الموجود %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>الطلب عند</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>للطلب</translation>
    </message>
</context>
<context>
    <name>shop::LevelsPane</name>
    <message>
        <source>Which products</source>
        <translation>أي المنتجات</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>للطلب</translation>
    </message>
    <message>
        <source>Below nothing</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>البحث عن منتجات</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>الاسم أو SKU أو الباركود</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>كل الموردين</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>الموردون</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>مستويات المخزون</translation>
    </message>
    <message>
        <source>How it is ordered</source>
        <translation>كيف يُطلب</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>قائمة الطلب</translation>
    </message>
    <message>
        <source>Order these</source>
        <translation>طلب هذه</translation>
    </message>
    <message>
        <source>Nothing is to be ordered</source>
        <translation>لا شيء للطلب</translation>
    </message>
    <message>
        <source>A product is listed here when there are only as many as it is ordered at.</source>
        <translation>يُدرج المنتج هنا حين لا يبقى منه إلا مستوى الطلب.</translation>
    </message>
    <message>
        <source>Nothing is below nothing</source>
        <translation>لا شيء تحت الصفر</translation>
    </message>
    <message>
        <source>What was sold or promised though the stock said there was none is listed here: count it, receive its delivery, or look at its movements.</source>
        <translation>يُدرج هنا ما بيع أو وُعد به مع أن المخزون لا يكفي: عُدّه أو استلم توريده أو انظر إلى حركاته.</translation>
    </message>
    <message>
        <source>No product is called like this</source>
        <translation>لا منتج بهذا الاسم</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>استلام توريد</translation>
    </message>
    <message>
        <source>All of it is on its way already.</source>
        <translation>كله في الطريق بالفعل.</translation>
    </message>
    <message>
        <source>Save the order list</source>
        <translation>حفظ قائمة الطلب</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The order list is saved.</source>
        <translation>حُفظت قائمة الطلب.</translation>
    </message>
</context>
<context>
    <name>shop::LimitPanel</name>
    <message>
        <source>%1, up to. An empty field is no limit.</source>
        <translation>%1، حتى. الحقل الفارغ بلا حد.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation>ليس وحده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>A limit is not negative.</source>
        <translation>الحد ليس سالبًا.</translation>
    </message>
</context>
<context>
    <name>shop::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>On this computer, for everybody who works at it. Receipts keep the language of the shop.</source>
        <translation>على هذا الحاسوب لكل من يعمل عليه. تبقى الإيصالات بلغة المتجر.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>حجم النصوص</translation>
    </message>
</context>
<context>
    <name>shop::LookStep</name>
    <message>
        <source>Amounts and dates as in</source>
        <translation>المبالغ والتواريخ كما في</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>How Shopdesk speaks and looks on this computer.</source>
        <translation>كيف يتكلم Shopdesk ويبدو على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>shop::MailSection</name>
    <message>
        <source>code to confirm an address</source>
        <translation>رمز لتأكيد عنوان</translation>
    </message>
    <message>
        <source>code for a new password</source>
        <translation>رمز لكلمة مرور جديدة</translation>
    </message>
    <message>
        <source>no account with this address</source>
        <translation>لا حساب بهذا العنوان</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>order placed</source>
        <translation>قُدّم الطلب</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>أُلغي الطلب</translation>
    </message>
    <message>
        <source>test message</source>
        <translation>رسالة اختبار</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Server, empty for none</source>
        <translation>الخادم، فارغ: بلا</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>STARTTLS, usually port 587</source>
        <translation>STARTTLS، المنفذ 587 عادةً</translation>
    </message>
    <message>
        <source>TLS from the beginning, usually port 465</source>
        <translation>TLS من البداية، المنفذ 465 عادةً</translation>
    </message>
    <message>
        <source>None, for a server in this house</source>
        <translation>بلا، لخادم داخل المكان</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>User, empty for no sign-in</source>
        <translation>المستخدم، فارغ: دون تسجيل دخول</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Messages come from this address</source>
        <translation>تأتي الرسائل من هذا العنوان</translation>
    </message>
    <message>
        <source>and this name</source>
        <translation>وبهذا الاسم</translation>
    </message>
    <message>
        <source>Send a test message to</source>
        <translation>إرسال رسالة اختبار إلى</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Messages that were not sent yet</source>
        <translation>رسائل لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول الآن مرة أخرى</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>تُعاد محاولتها.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>لن تُرسل.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The test message is on its way, once the settings are saved.</source>
        <translation>تُرسل رسالة الاختبار بعد حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>The code is %1. Ask who it is before you tell it.</source>
        <translation>الرمز هو %1. اسأل من هو قبل أن تقوله.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>mail.example.com</source>
        <translation>mail.example.com</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>The server that sends messages to customers: codes, receipts, and what becomes of their orders. Without one they wait here, and you read a customer their code.</source>
        <translation>الخادم الذي يرسل الرسائل إلى الزبائن: الرموز والإيصالات وما يحدث لطلباتهم. من دونه تنتظر هنا، وتقرأ أنت للزبون رمزه.</translation>
    </message>
</context>
<context>
    <name>shop::MainWindow</name>
    <message>
        <source>Training: nothing that is sold here counts. Ctrl+Shift+T ends it.</source>
        <translation>تدريب: لا يُحتسب شيء مما يُباع هنا. ينهيه Ctrl+Shift+T.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>الوردية %1</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>الوردية %1، مفتوحة منذ %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>You do not have the right</source>
        <translation>ليست لك الصلاحية</translation>
    </message>
    <message>
        <source>Only at: %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>Shift %1 belongs to %2: what is sold counts for that day until it is closed.</source>
        <translation>الوردية %1 ليوم %2: ما يُباع يُحسب لذلك اليوم حتى تُغلق.</translation>
    </message>
</context>
<context>
    <name>shop::MoneyStep</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency (three letters)</source>
        <translation>العملة (ثلاثة حروف)</translation>
    </message>
    <message>
        <source>Prices on the shelf</source>
        <translation>الأسعار على الرف</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>الأسعار تشمل الضريبة</translation>
    </message>
    <message>
        <source>Tax is added at the till</source>
        <translation>تُضاف الضريبة عند الصندوق</translation>
    </message>
    <message>
        <source>Cash is rounded to %1, card is exact.</source>
        <translation>يُقرَّب النقد إلى %1، والبطاقة بلا تقريب.</translation>
    </message>
    <message>
        <source>Cash and card are exact.</source>
        <translation>النقد والبطاقة بلا تقريب.</translation>
    </message>
    <message>
        <source>This country demands a certified device or program at the till. This version of Shopdesk has none: ask your tax adviser first.</source>
        <translation>يشترط هذا البلد جهازًا أو برنامجًا معتمدًا عند الصندوق، وليس في هذا الإصدار من Shopdesk مثله: اسأل مستشارك الضريبي أولًا.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>على الإيصال</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>النسبة بالمئة</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>بلا ضريبة</translation>
    </message>
    <message>
        <source>Rate of %1 for %2</source>
        <translation>نسبة %1 لـ %2</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>شمعة</translation>
    </message>
    <message>
        <source>Example: a candle for %1 rings up as %2, of which %3 is tax.</source>
        <translation>مثال: شمعة بسعر %1 تُحسب %2، منها %3 ضريبة.</translation>
    </message>
    <message>
        <source>Money and tax</source>
        <translation>المال والضريبة</translation>
    </message>
    <message>
        <source>Taken from your country. Check it once, then forget it.</source>
        <translation>مأخوذ من بلدك. راجعه مرة ثم انسه.</translation>
    </message>
</context>
<context>
    <name>shop::NumPad</name>
    <message>
        <source>Number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>shop::OpenShiftPanel</name>
    <message>
        <source>Open the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Count the money in the drawer of %1 before the first sale.</source>
        <translation>عُدّ مال درج %1 قبل أول بيع.</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>عهدة البداية</translation>
    </message>
    <message>
        <source>Count notes and coins</source>
        <translation>عدّ الأوراق والقطع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>The last close left this much in the drawer.</source>
        <translation>بقي هذا القدر في الدرج عند آخر إغلاق.</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1, but the last shift was that of %2. Set the clock first: the taxes are those of the day.</source>
        <translation>تشير ساعة هذا الجهاز إلى %1 بينما كانت آخر وردية يوم %2. اضبط الساعة أولًا: فالضرائب ضرائب اليوم.</translation>
    </message>
    <message>
        <source>The float cannot be negative.</source>
        <translation>لا تكون العهدة سالبة.</translation>
    </message>
</context>
<context>
    <name>shop::OrderCard</name>
    <message>
        <source>The card has paid %1.</source>
        <translation>دُفع بالبطاقة %1.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ردّه</translation>
    </message>
    <message>
        <source>The card was not charged.</source>
        <translation>لم يُخصم من البطاقة.</translation>
    </message>
    <message>
        <source>The terminal gave the money back.</source>
        <translation>ردّ الجهاز المال.</translation>
    </message>
</context>
<context>
    <name>shop::OrderLineModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>خصم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>shop::OrderList</name>
    <message>
        <source>Order, customer, phone, product</source>
        <translation>الطلب أو العميل أو الهاتف أو المنتج</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>البحث عن طلبات</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>أي الطلبات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Orders for delivery and collection begin on the ticket of Sell.</source>
        <translation>تبدأ طلبات التوصيل والاستلام من سلة البيع.</translation>
    </message>
    <message>
        <source>No order has this number, customer, phone, product or receipt.</source>
        <translation>لا طلب بهذا الرقم أو العميل أو الهاتف أو المنتج أو الإيصال.</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>للرد</translation>
    </message>
</context>
<context>
    <name>shop::OrderListModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>عميل مُحي</translation>
    </message>
</context>
<context>
    <name>shop::OrderPapers</name>
    <message>
        <source>&amp;Invoice %1, a copy</source>
        <translation>ال&amp;فاتورة %1، نسخة</translation>
    </message>
    <message>
        <source>Write the &amp;invoice</source>
        <translation>كتابة ال&amp;فاتورة</translation>
    </message>
    <message>
        <source>Credit note %1, a copy</source>
        <translation>الإشعار الدائن %1، نسخة</translation>
    </message>
    <message>
        <source>Write the &amp;credit note</source>
        <translation>كتابة الإشعار ال&amp;دائن</translation>
    </message>
    <message>
        <source>&amp;Packing slip</source>
        <translation>قسيمة ال&amp;تعبئة</translation>
    </message>
    <message>
        <source>&amp;Address label</source>
        <translation>ملصق ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>كُتب الملف.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>أُرسل إلى %1.</translation>
    </message>
</context>
<context>
    <name>shop::OrderTimeline</name>
    <message>
        <source>Way of the order: %1</source>
        <translation>مسار الطلب: %1</translation>
    </message>
</context>
<context>
    <name>shop::OrderView</name>
    <message>
        <source>Lines of the order</source>
        <translation>أسطر الطلب</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>التوصيل إلى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Placed %1, %2</source>
        <translation>قُدّم %1، %2</translation>
    </message>
    <message>
        <source>Placed %1 by %2, %3</source>
        <translation>قُدّم %1 بواسطة %2، %3</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>مسموح أيضًا</translation>
    </message>
    <message>
        <source>Reduce line</source>
        <translation>إنقاص السطر</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>ردّ المال</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 contained</source>
        <translation>منها %1</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>للرد</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Could not be paid back</source>
        <translation>تعذر ردّها</translation>
    </message>
    <message>
        <source>To pay back, failed: %1</source>
        <translation>للرد، فشل: %1</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>عميل مُحي</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since %1</source>
        <translation>
            <numerusform>لا طلبات منذ %1</numerusform>
            <numerusform>طلب واحد منذ %1</numerusform>
            <numerusform>طلبان منذ %1</numerusform>
            <numerusform>%n طلبات منذ %1</numerusform>
            <numerusform>%n طلبًا منذ %1</numerusform>
            <numerusform>%n طلب منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
</context>
<context>
    <name>shop::OrdersPage</name>
    <message>
        <source>No order is chosen</source>
        <translation>لم يُختر طلب</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan the code on its packing slip.</source>
        <translation>اختر طلبًا من القائمة أو امسح الرمز على قسيمة تعبئته.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>هذا الرمز غير معروف.</translation>
    </message>
    <message>
        <source>%1 is not in this order, or packed already.</source>
        <translation>%1 ليس في هذا الطلب أو عُبّئ من قبل.</translation>
    </message>
    <message>
        <source>Start packing first, then scan what goes into the box.</source>
        <translation>ابدأ التعبئة أولًا ثم امسح ما يدخل الصندوق.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>الطلب %1: %2</translation>
    </message>
    <message>
        <source>The line is reduced.</source>
        <translation>أُنقص السطر.</translation>
    </message>
    <message>
        <source>The prepayment is paid back.</source>
        <translation>رُدّت الدفعة المقدمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1</source>
        <translation>
            <numerusform>لا طلبات: %1</numerusform>
            <numerusform>طلب واحد: %1</numerusform>
            <numerusform>طلبان: %1</numerusform>
            <numerusform>%n طلبات: %1</numerusform>
            <numerusform>%n طلبًا: %1</numerusform>
            <numerusform>%n طلب: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Order %1 was not moved. %2</source>
        <translation>لم يُنقل الطلب %1. ‏%2</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>حُفظ السبب.</translation>
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
        <translation>كان %1</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>لا إيصالات</numerusform>
            <numerusform>إيصال واحد</numerusform>
            <numerusform>إيصالان</numerusform>
            <numerusform>%n إيصالات</numerusform>
            <numerusform>%n إيصالًا</numerusform>
            <numerusform>%n إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2، قبل ذلك %3</translation>
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
            <numerusform>لا مرتجعات</numerusform>
            <numerusform>مرتجع واحد</numerusform>
            <numerusform>مرتجعان</numerusform>
            <numerusform>%n مرتجعات</numerusform>
            <numerusform>%n مرتجعًا</numerusform>
            <numerusform>%n مرتجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void(s)</source>
        <translation>
            <numerusform>لا إبطالات</numerusform>
            <numerusform>إبطال واحد</numerusform>
            <numerusform>إبطالان</numerusform>
            <numerusform>%n إبطالات</numerusform>
            <numerusform>%n إبطالًا</numerusform>
            <numerusform>%n إبطال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawer opened %n time(s) without a sale</source>
        <translation>
            <numerusform>لم يُفتح الدرج دون بيع</numerusform>
            <numerusform>فُتح الدرج مرة دون بيع</numerusform>
            <numerusform>فُتح الدرج مرتين دون بيع</numerusform>
            <numerusform>فُتح الدرج %n مرات دون بيع</numerusform>
            <numerusform>فُتح الدرج %n مرة دون بيع</numerusform>
            <numerusform>فُتح الدرج %n مرة دون بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed after the total</source>
        <translation>
            <numerusform>لم يُحذف سطر بعد المجموع</numerusform>
            <numerusform>حُذف سطر بعد المجموع</numerusform>
            <numerusform>حُذف سطران بعد المجموع</numerusform>
            <numerusform>حُذفت %n أسطر بعد المجموع</numerusform>
            <numerusform>حُذف %n سطرًا بعد المجموع</numerusform>
            <numerusform>حُذف %n سطر بعد المجموع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s) by hand</source>
        <translation>
            <numerusform>لا خصم يدويًا</numerusform>
            <numerusform>خصم واحد يدويًا</numerusform>
            <numerusform>خصمان يدويًا</numerusform>
            <numerusform>%n خصومات يدويًا</numerusform>
            <numerusform>%n خصمًا يدويًا</numerusform>
            <numerusform>%n خصم يدويًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) changed by hand</source>
        <translation>
            <numerusform>لم يُغيّر سعر يدويًا</numerusform>
            <numerusform>غُيّر سعر واحد يدويًا</numerusform>
            <numerusform>غُيّر سعران يدويًا</numerusform>
            <numerusform>غُيّرت %n أسعار يدويًا</numerusform>
            <numerusform>غُيّر %n سعرًا يدويًا</numerusform>
            <numerusform>غُيّر %n سعر يدويًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>قيمة المخزون</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>متوسط السلة</translation>
    </message>
    <message>
        <source>Items per receipt</source>
        <translation>منتجات كل إيصال</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>أفضل المنتجات</translation>
    </message>
    <message>
        <source>Top products by</source>
        <translation>أفضل المنتجات حسب</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to order</source>
        <translation>
            <numerusform>لا منتجات للطلب</numerusform>
            <numerusform>منتج واحد للطلب</numerusform>
            <numerusform>منتجان للطلب</numerusform>
            <numerusform>%n منتجات للطلب</numerusform>
            <numerusform>%n منتجًا للطلب</numerusform>
            <numerusform>%n منتج للطلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait</source>
        <translation>
            <numerusform>لا طلبات منتظرة</numerusform>
            <numerusform>طلب واحد منتظر</numerusform>
            <numerusform>طلبان منتظران</numerusform>
            <numerusform>%n طلبات منتظرة</numerusform>
            <numerusform>%n طلبًا منتظرًا</numerusform>
            <numerusform>%n طلب منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%n drawer(s) hold(s) about %1</source>
        <translation>
            <numerusform>لا أدراج تحوي نحو %1</numerusform>
            <numerusform>درج واحد يحوي نحو %1</numerusform>
            <numerusform>درجان يحويان نحو %1</numerusform>
            <numerusform>%n أدراج تحوي نحو %1</numerusform>
            <numerusform>%n درجًا يحوي نحو %1</numerusform>
            <numerusform>%n درج يحوي نحو %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>shop::OwnOrdersPane</name>
    <message>
        <source>Back to the shop</source>
        <translation>العودة إلى المتجر</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>You have not ordered anything yet.</source>
        <translation>لم تطلب شيئًا بعد.</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>طلبات سابقة</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>إلغاء هذا الطلب</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>You collect it here.</source>
        <translation>تستلمه هنا.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>إلغاء هذا الطلب؟</translation>
    </message>
    <message>
        <source>The goods go back to the shelf. This cannot be undone.</source>
        <translation>تعود البضاعة إلى الرف. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>shop::OwnPinPanel</name>
    <message>
        <source>You and your PIN</source>
        <translation>أنت ورقمك السري</translation>
    </message>
    <message>
        <source>Your PIN now</source>
        <translation>رقمك السري الحالي</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>رقم سري جديد، من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>الرقم الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>الرقمان مختلفان.</translation>
    </message>
    <message>
        <source>Your new PIN holds at once.</source>
        <translation>يسري رقمك السري الجديد فورًا.</translation>
    </message>
</context>
<context>
    <name>shop::Panel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>shop::PaperPanel</name>
    <message>
        <source>PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>shop::PayBackPanel</name>
    <message>
        <source>Pay back %1</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>The customer paid this before. It goes back the way it came.</source>
        <translation>دفع العميل هذا من قبل. يعود كما جاء.</translation>
    </message>
    <message>
        <source>How it is paid back</source>
        <translation>كيف يُرد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>ردّ المال</translation>
    </message>
</context>
<context>
    <name>shop::PaymentPage</name>
    <message>
        <source>The card was not charged.</source>
        <translation>لم يُخصم من البطاقة.</translation>
    </message>
    <message>
        <source>Ask the terminal</source>
        <translation>اسأل الجهاز</translation>
    </message>
    <message>
        <source>The terminal took %1, more than remains.</source>
        <translation>أخذ الجهاز %1، أكثر مما بقي.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ردّه</translation>
    </message>
    <message>
        <source>The terminal did not give back %1.</source>
        <translation>لم يردّ الجهاز %1.</translation>
    </message>
    <message>
        <source>The card payment stays. Finish the sale, then return the goods.</source>
        <translation>تبقى دفعة البطاقة. أنهِ البيع ثم أرجع البضاعة.</translation>
    </message>
    <message>
        <source>The terminal gave the money back.</source>
        <translation>ردّ الجهاز المال.</translation>
    </message>
    <message>
        <source>Asking the terminal about %1</source>
        <translation>جارٍ سؤال الجهاز عن %1</translation>
    </message>
    <message>
        <source>The total is now %1.</source>
        <translation>المجموع الآن %1.</translation>
    </message>
    <message>
        <source>A promotion began, ended or was changed.</source>
        <translation>بدأ عرض أو انتهى أو تغيّر.</translation>
    </message>
    <message>
        <source>A promotion was changed. Take what remains, or take a payment back.</source>
        <translation>تغيّر عرض. خذ ما بقي أو ردّ دفعة.</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>تقسيم بالتساوي</translation>
    </message>
    <message>
        <source>The amount for the first person is proposed, then for the next.</source>
        <translation>يُقترح مبلغ الشخص الأول ثم التالي.</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Between 2 and %1 people.</source>
        <translation>بين 2 و%1 أشخاص.</translation>
    </message>
    <message>
        <source>The sale is not stored.</source>
        <translation>لم يُحفظ البيع.</translation>
    </message>
    <message>
        <source>The card payment stays with this ticket.</source>
        <translation>تبقى دفعة البطاقة مع هذه السلة.</translation>
    </message>
    <message>
        <source>A card has been charged</source>
        <translation>خُصم من بطاقة</translation>
    </message>
    <message>
        <source>Going back forgets the payments taken. Reverse the card payment at the terminal first.</source>
        <translation>الرجوع ينسي الدفعات المأخوذة. اعكس دفعة البطاقة على الجهاز أولًا.</translation>
    </message>
    <message>
        <source>It is reversed, go back</source>
        <translation>عُكست، رجوع</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Quick cash</source>
        <translation>نقد سريع</translation>
    </message>
    <message>
        <source>%1 may not buy more on account.</source>
        <translation>لا يحق لـ %1 الشراء على الحساب أكثر.</translation>
    </message>
    <message>
        <source>%1 may still owe %2.</source>
        <translation>يحق لـ %1 أن يدين بعد بـ %2.</translation>
    </message>
    <message>
        <source>Scan the card, or type its code.</source>
        <translation>امسح البطاقة أو اكتب رمزها.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>%1 %2 holds %3.</source>
        <translation>في %1 %2 مبلغ %3.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>Card payment of %1</source>
        <translation>دفعة بطاقة بمبلغ %1</translation>
    </message>
    <message>
        <source>Take the payment at the terminal first. Then write its approval code, if the shop keeps it.</source>
        <translation>خذ الدفعة على الجهاز أولًا، ثم اكتب رمز الموافقة إن كان المتجر يحتفظ به.</translation>
    </message>
    <message>
        <source>Approval code (optional)</source>
        <translation>رمز الموافقة (اختياري)</translation>
    </message>
    <message>
        <source>Payment is approved</source>
        <translation>تمت الموافقة على الدفعة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>أسطر السلة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>الباقي للعميل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>تحصيل نقدي</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>للرد</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Total %1
Paid so far %2</source>
        <translation>الإجمالي %1
دُفع حتى الآن %2</translation>
    </message>
    <message>
        <source>Rounded to %1</source>
        <translation>مقرّب إلى %1</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Amount given back</source>
        <translation>المبلغ المردود</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Amount by %1</source>
        <translation>المبلغ بـ %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>تحصيل %1</translation>
    </message>
    <message>
        <source>The payment was cancelled at the terminal. Take it again, or in another way.</source>
        <translation>أُلغيت الدفعة على الجهاز. خذها مرة أخرى أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Take it again, or in another way.</source>
        <translation>كان الرقم السري خاطئًا. خذها مرة أخرى أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough on the card. Take it in another way.</source>
        <translation>لا يوجد ما يكفي في البطاقة. حصّل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The card has expired. Take it in another way.</source>
        <translation>انتهت صلاحية البطاقة. حصّل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The terminal is busy. Take it again in a moment.</source>
        <translation>الجهاز مشغول. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The terminal knows of no payment, so nothing was taken. Take it again, or in another way.</source>
        <translation>لا يعرف الجهاز أي دفعة، فلم يُؤخذ شيء. حاول مرة أخرى أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The terminal cannot be reached, so nothing was taken. Take the payment in another way, or check the terminal.</source>
        <translation>لا يمكن الوصول إلى الجهاز، فلم يُؤخذ شيء. حصّل بطريقة أخرى أو افحص الجهاز.</translation>
    </message>
    <message>
        <source>The card was refused. Take it again, or in another way.</source>
        <translation>رُفضت البطاقة. حاول مرة أخرى أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Waiting for the card: %1</source>
        <translation>في انتظار البطاقة: %1</translation>
    </message>
    <message>
        <source>Cancel it at the terminal first, if it is not wanted.</source>
        <translation>ألغها على الجهاز أولًا إن لم تكن مطلوبة.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Giving back %1 at the terminal</source>
        <translation>جارٍ ردّ %1 على الجهاز</translation>
    </message>
    <message>
        <source>What became of %1 by card is not known.</source>
        <translation>لا يُعرف مصير %1 بالبطاقة.</translation>
    </message>
    <message>
        <source>Do not take it again before the terminal has answered.</source>
        <translation>لا تأخذها مرة أخرى قبل أن يجيب الجهاز.</translation>
    </message>
</context>
<context>
    <name>shop::PeopleModel</name>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>الآن، %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>رقم سري بلا أرقام</numerusform>
            <numerusform>رقم سري من رقم واحد</numerusform>
            <numerusform>رقم سري من رقمين</numerusform>
            <numerusform>رقم سري من %n أرقام</numerusform>
            <numerusform>رقم سري من %n رقمًا</numerusform>
            <numerusform>رقم سري من %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>تسجيل الدخول بـ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <translation>%1، محظور</translation>
    </message>
</context>
<context>
    <name>shop::PeopleStep</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>الرقم السري، من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>اسم الشخص %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>دور الشخص %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين صندوق</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>الرقم السري للشخص %1</translation>
    </message>
    <message>
        <source>Write a name, or leave name and PIN of this row empty.</source>
        <translation>اكتب اسمًا أو اترك اسم هذا الصف ورقمه السري فارغين.</translation>
    </message>
    <message>
        <source>Two people cannot have the same name.</source>
        <translation>لا يكون لشخصين الاسم نفسه.</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>الأشخاص والأرقام السرية</translation>
    </message>
    <message>
        <source>Everyone has a name and a PIN of their own; the first one is the owner.</source>
        <translation>لكل شخص اسم ورقم سري خاص به، والأول هو المالك.</translation>
    </message>
</context>
<context>
    <name>shop::PeriodPanel</name>
    <message>
        <source>Which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>shop::PersonPanel</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>رقم سري جديد لـ %1</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>تعيين الرقم السري</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>الرقم السري، من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>الرقم السري مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>الرقمان مختلفان.</translation>
    </message>
</context>
<context>
    <name>shop::PickProductPanel</name>
    <message>
        <source>Which product?</source>
        <translation>أي منتج؟</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>الاسم أو SKU أو الباركود</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No product is called like this.</source>
        <translation>لا منتج بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>shop::PictureField</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP; it can be dropped here too.</source>
        <translation>PNG أو JPEG أو WebP، ويمكن إفلاتها هنا أيضًا.</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>صورة المنتج</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp);;All files (*)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A picture is chosen</source>
        <translation>اختيرت صورة</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
</context>
<context>
    <name>shop::PinDots</name>
    <message>
        <source>Wrong PIN</source>
        <translation>رقم سري خاطئ</translation>
    </message>
    <message>
        <source>%1 of %2 figures typed</source>
        <translation>كُتب %1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>shop::PriceCheckPanel</name>
    <message>
        <source>Price check</source>
        <translation>فحص السعر</translation>
    </message>
    <message>
        <source>Scan, or type the code</source>
        <translation>امسح الرمز أو اكتبه</translation>
    </message>
    <message>
        <source>Nothing is put on the ticket.</source>
        <translation>لا يوضع شيء في السلة.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>لا منتج له الرمز %1.</translation>
    </message>
    <message>
        <source>Asked at the sale</source>
        <translation>يُسأل عند البيع</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 لكل %2</translation>
    </message>
    <message>
        <source>%1 on the label</source>
        <translation>%1 على الملصق</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>المتوفر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No promotion is for it.</source>
        <translation>لا عرض له.</translation>
    </message>
</context>
<context>
    <name>shop::PriceTracePanel</name>
    <message>
        <source>Price of %1</source>
        <translation>سعر %1</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>يدفع العميل</translation>
    </message>
    <message>
        <source>Promotions that took nothing off</source>
        <translation>عروض لم تخصم شيئًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>%1 من %2 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (approved)</source>
        <translation>%1 (بموافقة)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Share of the discount on the sale</source>
        <translation>نصيبه من خصم البيع</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>يشمل %1</translation>
    </message>
    <message>
        <source>%1, price changed from %2</source>
        <translation>%1، تغيّر السعر من %2</translation>
    </message>
    <message>
        <source>%1, price changed from %2 (approved)</source>
        <translation>%1، تغيّر السعر من %2 (بموافقة)</translation>
    </message>
    <message>
        <source>As the label says</source>
        <translation>كما على الملصق</translation>
    </message>
    <message>
        <source>As on receipt %1</source>
        <translation>كما في الإيصال %1</translation>
    </message>
</context>
<context>
    <name>shop::PrintRoom</name>
    <message>
        <source>Paper low</source>
        <translation>الورق قليل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تطبع</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) waiting</source>
        <translation>
            <numerusform>لا إيصالات منتظرة</numerusform>
            <numerusform>إيصال واحد ينتظر</numerusform>
            <numerusform>إيصالان ينتظران</numerusform>
            <numerusform>%n إيصالات تنتظر</numerusform>
            <numerusform>%n إيصالًا ينتظر</numerusform>
            <numerusform>%n إيصال ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::PrinterSection</name>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>The printer of this register. The test page shows every character it can print, and opens the drawer.</source>
        <translation>طابعة هذا الصندوق. تعرض صفحة الاختبار كل حرف تستطيع طباعته، وتفتح الدرج.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة اختبار</translation>
    </message>
    <message>
        <source>None, receipts as PDF</source>
        <translation>بلا طابعة، الإيصالات PDF</translation>
    </message>
    <message>
        <source>In the network (address and port)</source>
        <translation>في الشبكة (عنوان ومنفذ)</translation>
    </message>
    <message>
        <source>Printer queue of this computer</source>
        <translation>قائمة طباعة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>ملف جهاز</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Address, queue or file</source>
        <translation>العنوان أو القائمة أو الملف</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <translation>80 مم، 42 عمودًا</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 مم، 32 عمودًا</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A cash drawer hangs on the printer: open it for cash</source>
        <translation>درج نقود موصول بالطابعة: يُفتح للنقد</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Sent. Look at the printer.</source>
        <translation>أُرسلت. انظر إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>shop::ProductEditor</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show on the Sell screen</source>
        <translation>عرضه في شاشة البيع</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>This product was changed elsewhere. Look at the marked fields and save again.</source>
        <translation>تغيّر هذا المنتج في مكان آخر. انظر إلى الحقول المعلّمة واحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>What was typed for this product has not been saved.</source>
        <translation>لم يُحفظ ما كُتب لهذا المنتج.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>المواصفات</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
</context>
<context>
    <name>shop::ProductFields</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Show among the favourites</source>
        <translation>عرضه في المفضلة</translation>
    </message>
    <message>
        <source>Never discounted</source>
        <translation>لا يُخصم منه أبدًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price (empty: asked at the till)</source>
        <translation>السعر (فارغ: يُسأل عند الصندوق)</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>صنف الضريبة</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>يُباع بـ</translation>
    </message>
    <message>
        <source>In stock now (optional)</source>
        <translation>في المخزون الآن (اختياري)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Deposit on each</source>
        <translation>التأمين على كل واحد</translation>
    </message>
    <message>
        <source>Only from age</source>
        <translation>ابتداءً من عمر</translation>
    </message>
    <message>
        <source>Picture (optional)</source>
        <translation>الصورة (اختياري)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>SKU (empty: a number)</source>
        <translation>SKU (فارغ: رقم)</translation>
    </message>
    <message>
        <source>Barcodes, one a line</source>
        <translation>الباركود، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Price (empty: asked)</source>
        <translation>السعر (فارغ: يُسأل)</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>إعادة الطلب عند</translation>
    </message>
    <message>
        <source>Changed elsewhere to: %1</source>
        <translation>تغيّر في مكان آخر إلى: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>صورة أخرى</translation>
    </message>
</context>
<context>
    <name>shop::ProductForm</name>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save and add</source>
        <translation>حفظ وإضافة</translation>
    </message>
</context>
<context>
    <name>shop::ProductHistoryTab</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>حركات المخزون</translation>
    </message>
    <message>
        <source>Added %1, last changed %2</source>
        <translation>أُضيف %1، آخر تغيير %2</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>سعر مفتوح</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 في المخزون</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>shop::ProductPane</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>إضافة إلى العربة</translation>
    </message>
    <message>
        <source>This is sold at the counter only. Ask us, we are glad to help.</source>
        <translation>يُباع هذا على الصندوق فقط. اسألنا ويسرنا أن نساعدك.</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>المواصفات</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>بقي %1 فقط</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
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
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Reduced on %1. Lowest price of the 30 days before: %2</source>
        <translation>خُفّض في %1. أدنى سعر في الثلاثين يومًا السابقة: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
</context>
<context>
    <name>shop::ProductStockTab</name>
    <message>
        <source>There are now</source>
        <translation>يوجد الآن</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>قيد التصحيح</translation>
    </message>
    <message>
        <source>On hand: %1
Reserved for orders: %2
Available: %3</source>
        <translation>الموجود: %1
محجوز للطلبات: %2
المتاح: %3</translation>
    </message>
</context>
<context>
    <name>shop::ProductWords</name>
    <message>
        <source>Sold</source>
        <translation>مبيع</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>مخزون أول</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Price asked each time</source>
        <translation>السعر يُسأل كل مرة</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>تأمين</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <translation>كيلوغرام</translation>
    </message>
    <message>
        <source>Gram</source>
        <translation>غرام</translation>
    </message>
    <message>
        <source>Litre</source>
        <translation>لتر</translation>
    </message>
    <message>
        <source>Millilitre</source>
        <translation>ملّيلتر</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>Square metre</source>
        <translation>متر مربع</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>UPC-A, valid</source>
        <translation>UPC-A، صحيح</translation>
    </message>
    <message>
        <source>EAN-%1, valid</source>
        <translation>EAN-%1، صحيح</translation>
    </message>
    <message>
        <source>The check digit does not fit: kept as a free code.</source>
        <translation>رقم التحقق لا يوافق: حُفظ رمزًا حرًا.</translation>
    </message>
    <message>
        <source>Code 128, free text</source>
        <translation>Code 128، نص حر</translation>
    </message>
</context>
<context>
    <name>shop::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Name, SKU, barcode</source>
        <translation>الاسم أو SKU أو الباركود</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>البحث عن منتجات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Space checks a product, F4 changes its stock, Enter opens it</source>
        <translation>مفتاح المسافة يحدد المنتج، وF4 يغير مخزونه، وEnter يفتحه</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>تغيير السعر</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>صنف الضريبة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>لا منتجات بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Add the first one, or scan its barcode.</source>
        <translation>أضف الأول أو امسح باركوده.</translation>
    </message>
    <message>
        <source>No product is like that.</source>
        <translation>لا منتج كهذا.</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 active, %2 to be ordered</source>
        <translation>%1 نشط، %2 للطلب</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>مخزون قليل</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Products are being imported: scan when that is done.</source>
        <translation>تُستورد منتجات الآن: امسح عند الانتهاء.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>The first %1 are checked.</source>
        <translation>حُددت أول %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>لم يتغير أي منتج.</numerusform>
            <numerusform>تغيّر منتج واحد.</numerusform>
            <numerusform>تغيّر منتجان.</numerusform>
            <numerusform>تغيّرت %n منتجات.</numerusform>
            <numerusform>تغيّر %n منتجًا.</numerusform>
            <numerusform>تغيّر %n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed elsewhere meanwhile was left alone.</source>
        <translation>
            <numerusform>لم يُترك شيء.</numerusform>
            <numerusform>تُرك واحد تغيّر في مكان آخر.</numerusform>
            <numerusform>تُرك اثنان تغيّرا في مكان آخر.</numerusform>
            <numerusform>تُركت %n تغيّرت في مكان آخر.</numerusform>
            <numerusform>تُرك %n تغيّرت في مكان آخر.</numerusform>
            <numerusform>تُرك %n تغيّرت في مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) put back.</source>
        <translation>
            <numerusform>لم يُعَد أي منتج.</numerusform>
            <numerusform>أُعيد منتج واحد.</numerusform>
            <numerusform>أُعيد منتجان.</numerusform>
            <numerusform>أُعيدت %n منتجات.</numerusform>
            <numerusform>أُعيد %n منتجًا.</numerusform>
            <numerusform>أُعيد %n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All columns, as our import reads them</source>
        <translation>كل الأعمدة كما يقرؤها استيرادنا</translation>
    </message>
    <message>
        <source>For Shopify</source>
        <translation>لـ Shopify</translation>
    </message>
    <message>
        <source>For WooCommerce</source>
        <translation>لـ WooCommerce</translation>
    </message>
    <message>
        <source>For Square</source>
        <translation>لـ Square</translation>
    </message>
    <message>
        <source>Products to import</source>
        <translation>منتجات للاستيراد</translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>تصدير المنتجات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي منتج.</numerusform>
            <numerusform>صُدّر منتج واحد.</numerusform>
            <numerusform>صُدّر منتجان.</numerusform>
            <numerusform>صُدّرت %n منتجات.</numerusform>
            <numerusform>صُدّر %n منتجًا.</numerusform>
            <numerusform>صُدّر %n منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Products are being imported</source>
        <translation>تُستورد منتجات الآن</translation>
    </message>
    <message>
        <source>No product is open</source>
        <translation>لا منتج مفتوح</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>Labels of changed prices</source>
        <translation>ملصقات الأسعار المتغيرة</translation>
    </message>
    <message>
        <source>Nothing was imported in the last seven days.</source>
        <translation>لم يُستورد شيء في الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>Undo %1 of %2</source>
        <translation>تراجع عن %1 من %2</translation>
    </message>
    <message>
        <source>%1 added and %2 changed products will be as they were before the import.</source>
        <translation>تعود المنتجات كما كانت قبل الاستيراد: المضافة %1 والمتغيرة %2.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>التراجع عن استيراد %1؟</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are as before the import.</source>
        <translation>
            <numerusform>لم يعد أي منتج كما كان.</numerusform>
            <numerusform>منتج واحد كما كان قبل الاستيراد.</numerusform>
            <numerusform>منتجان كما كانا قبل الاستيراد.</numerusform>
            <numerusform>%n منتجات كما كانت قبل الاستيراد.</numerusform>
            <numerusform>%n منتجًا كما كان قبل الاستيراد.</numerusform>
            <numerusform>%n منتج كما كان قبل الاستيراد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price has changed since the last labels. Check products to print theirs.</source>
        <translation>لم يتغير سعر منذ آخر ملصقات. حدّد منتجات لطباعة ملصقاتها.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>عوامل التصفية: %1</translation>
    </message>
    <message>
        <source>The variants of %1 are arranged.</source>
        <translation>رُتّبت متغيرات %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) made.</source>
        <translation>
            <numerusform>لم يُنشأ أي متغير.</numerusform>
            <numerusform>أُنشئ متغير واحد.</numerusform>
            <numerusform>أُنشئ متغيران.</numerusform>
            <numerusform>أُنشئت %n متغيرات.</numerusform>
            <numerusform>أُنشئ %n متغيرًا.</numerusform>
            <numerusform>أُنشئ %n متغير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The variants of %1 are as they were.</source>
        <translation>متغيرات %1 كما كانت.</translation>
    </message>
</context>
<context>
    <name>shop::ProductsStep</name>
    <message>
        <source>Start empty</source>
        <translation>البدء فارغًا</translation>
    </message>
    <message>
        <source>Type or scan products as they come.</source>
        <translation>اكتب المنتجات أو امسحها كلما جاءت.</translation>
    </message>
    <message>
        <source>Sample products</source>
        <translation>منتجات تجريبية</translation>
    </message>
    <message>
        <source>About 60 products to try everything with.</source>
        <translation>نحو 60 منتجًا لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>A file of my own</source>
        <translation>ملف من عندي</translation>
    </message>
    <message>
        <source>CSV from a spreadsheet or another shop program.</source>
        <translation>CSV من جدول بيانات أو برنامج متجر آخر.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>File with products</source>
        <translation>ملف المنتجات</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a file, or start empty.</source>
        <translation>اختر ملفًا أو ابدأ فارغًا.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>You can import, type or scan more at any time.</source>
        <translation>يمكنك استيراد المزيد أو كتابته أو مسحه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>shop::ProfilePane</name>
    <message>
        <source>Back to the shop</source>
        <translation>العودة إلى المتجر</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Confirm your e-mail</source>
        <translation>تأكيد بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>The code from our message</source>
        <translation>الرمز الذي في رسالتنا</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>إرسال الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>A message is on its way.</source>
        <translation>الرسالة في الطريق.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>كلمة مرورك الحالية</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>كلمة مرور جديدة، 8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>حيث أنت مسجّل الدخول</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>تأكد عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your new password holds at once.</source>
        <translation>تسري كلمة مرورك الجديدة فورًا.</translation>
    </message>
    <message>
        <source>Here, since %1</source>
        <translation>هنا، منذ %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>تسجيل الخروج هناك</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
</context>
<context>
    <name>shop::PromotionForm</name>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Name, as on receipts</source>
        <translation>الاسم كما على الإيصالات</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Spent at least</source>
        <translation>أقل مبلغ شراء</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>خصم بالنسبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Another part of the set</source>
        <translation>جزء آخر من المجموعة</translation>
    </message>
    <message>
        <source>Part %1 of the set</source>
        <translation>الجزء %1 من المجموعة</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>ليس فيها</translation>
    </message>
    <message>
        <source>How many of this part</source>
        <translation>كم من هذا الجزء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <translation>في هذه الساعات فقط</translation>
    </message>
    <message>
        <source>First minute</source>
        <translation>أول دقيقة</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>Coupon code (optional)</source>
        <translation>رمز القسيمة (اختياري)</translation>
    </message>
    <message>
        <source>Taken in how many sales</source>
        <translation>في كم بيع تُقبل</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>How often per sale</source>
        <translation>كم مرة في البيع</translation>
    </message>
    <message>
        <source>as often as it fits</source>
        <translation>بقدر ما يتسع</translation>
    </message>
    <message>
        <source>Goes first where the gain is equal</source>
        <translation>يسبق عند تساوي الربح</translation>
    </message>
    <message>
        <source>On top of other promotions</source>
        <translation>فوق عروض أخرى</translation>
    </message>
    <message>
        <source>or an amount off</source>
        <translation>أو خصم مبلغ</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>مبلغ الخصم</translation>
    </message>
    <message>
        <source>Price of all</source>
        <translation>سعر الكل</translation>
    </message>
</context>
<context>
    <name>shop::PromotionTrial</name>
    <message>
        <source>Try it on a ticket</source>
        <translation>تجربة على سلة</translation>
    </message>
    <message>
        <source>Scan a product, or type its code and Enter</source>
        <translation>امسح منتجًا أو اكتب رمزه ثم Enter</translation>
    </message>
    <message>
        <source>Product on the example ticket</source>
        <translation>منتج في سلة المثال</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>إفراغها</translation>
    </message>
    <message>
        <source>Example ticket</source>
        <translation>سلة المثال</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>هذا الرمز غير معروف.</translation>
    </message>
    <message>
        <source>%1 has no fixed price.</source>
        <translation>ليس لـ %1 سعر ثابت.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>لا شيء فيها بعد.</translation>
    </message>
    <message>
        <source>The promotion is not whole yet.</source>
        <translation>العرض غير مكتمل بعد.</translation>
    </message>
    <message>
        <source>Takes off %1.</source>
        <translation>يخصم %1.</translation>
    </message>
    <message>
        <source>Takes nothing off: %1.</source>
        <translation>لا يخصم شيئًا: %1.</translation>
    </message>
</context>
<context>
    <name>shop::PromotionsPane</name>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استعماله من جديد</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>عاد %1 إلى الاستعمال.</translation>
    </message>
    <message>
        <source>%1 is ended.</source>
        <translation>انتهى %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>تجاهل ما غيّرته؟</translation>
    </message>
    <message>
        <source>The promotion was not saved.</source>
        <translation>لم يُحفظ العرض.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>shop::Rail</name>
    <message>
        <source>Places of work</source>
        <translation>أماكن العمل</translation>
    </message>
</context>
<context>
    <name>shop::ReceiptChoice</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Drawer opens on cash</source>
        <translation>يُفتح الدرج عند الدفع نقدًا</translation>
    </message>
    <message>
        <source>Receipt: no printer, as PDF after the sale</source>
        <translation>الإيصال: لا طابعة، PDF بعد البيع</translation>
    </message>
    <message>
        <source>Receipt: print</source>
        <translation>الإيصال: طباعة</translation>
    </message>
    <message>
        <source>Receipt: none</source>
        <translation>الإيصال: بلا</translation>
    </message>
</context>
<context>
    <name>shop::ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Copy %1 is on its way to the printer.</source>
        <translation>النسخة %1 في طريقها إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>shop::ReceiptSection</name>
    <message>
        <source>Dark chocolate 70 %, 90 g</source>
        <translation>شوكولاتة داكنة 70 %، 90 غ</translation>
    </message>
    <message>
        <source>Ground coffee, 340 g</source>
        <translation>قهوة مطحونة، 340 غ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Beside the fields a receipt as it will be printed; its address stands at Shop. Those already printed keep what they say.</source>
        <translation>بجانب الحقول إيصال كما سيُطبع؛ عنوانه في قسم المتجر. تبقى الإيصالات المطبوعة كما هي.</translation>
    </message>
    <message>
        <source>Receipt as it will be printed</source>
        <translation>الإيصال كما سيُطبع</translation>
    </message>
    <message>
        <source>Below the name (optional)</source>
        <translation>تحت الاسم (اختياري)</translation>
    </message>
    <message>
        <source>At the foot (optional)</source>
        <translation>في الأسفل (اختياري)</translation>
    </message>
    <message>
        <source>Language of the receipts</source>
        <translation>لغة الإيصالات</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <translation>80 مم، 42 عمودًا</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 مم، 32 عمودًا</translation>
    </message>
    <message>
        <source>Paper of this register</source>
        <translation>ورق هذا الصندوق</translation>
    </message>
    <message>
        <source>Saved. The next receipt bears it.</source>
        <translation>حُفظ. يحمله الإيصال التالي.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختر شعارًا</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Logo for the receipts</source>
        <translation>شعار الإيصالات</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Nothing of this picture would be black on paper.</source>
        <translation>لن يظهر شيء من هذه الصورة بالأسود على الورق.</translation>
    </message>
    <message>
        <source>The name of the shop stands alone</source>
        <translation>اسم المتجر وحده</translation>
    </message>
</context>
<context>
    <name>shop::RefundFailedPanel</name>
    <message>
        <source>%1 could not be paid back</source>
        <translation>تعذر ردّ %1</translation>
    </message>
    <message>
        <source>It stays in the list until it is paid back.</source>
        <translation>يبقى في القائمة حتى يُرد.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>رفض الجهاز</translation>
    </message>
    <message>
        <source>The card is closed</source>
        <translation>البطاقة مغلقة</translation>
    </message>
    <message>
        <source>The customer cannot be reached</source>
        <translation>تعذر الوصول إلى العميل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>حفظ السبب</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>shop::RegisterSection</name>
    <message>
        <source>none, cards by hand</source>
        <translation>بلا، البطاقات يدويًا</translation>
    </message>
    <message>
        <source>a simulator</source>
        <translation>محاكٍ</translation>
    </message>
    <message>
        <source>a program of this computer</source>
        <translation>برنامج في هذا الحاسوب</translation>
    </message>
    <message>
        <source>none, weights are typed</source>
        <translation>بلا، تُكتب الأوزان</translation>
    </message>
    <message>
        <source>at the port %1</source>
        <translation>على المنفذ %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>What is stored for this selling point.</source>
        <translation>ما حُفظ لنقطة البيع هذه.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>جهاز الدفع</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>numbered %1-1, %1-2, and so on</source>
        <translation>مرقّمة %1-1 و%1-2 وهكذا</translation>
    </message>
    <message>
        <source>number %1, open since %2</source>
        <translation>الرقم %1، مفتوحة منذ %2</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>لا وردية مفتوحة</translation>
    </message>
    <message>
        <source>none, receipts as PDF</source>
        <translation>بلا، الإيصالات PDF</translation>
    </message>
    <message>
        <source>For the left hand: ticket and figures at the other side (this computer)</source>
        <translation>لليد اليسرى: السلة والأرقام في الجانب الآخر (هذا الحاسوب)</translation>
    </message>
</context>
<context>
    <name>shop::RegisterStep</name>
    <message>
        <source>Register 1</source>
        <translation>الصندوق 1</translation>
    </message>
    <message>
        <source>Name of this register</source>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>None, receipts as PDF</source>
        <translation>بلا طابعة، الإيصالات PDF</translation>
    </message>
    <message>
        <source>In the network (address and port)</source>
        <translation>في الشبكة (عنوان ومنفذ)</translation>
    </message>
    <message>
        <source>Printer queue of this computer</source>
        <translation>قائمة طباعة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>ملف جهاز</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Address, queue or file</source>
        <translation>العنوان أو القائمة أو الملف</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <translation>80 مم، 42 عمودًا</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <translation>58 مم، 32 عمودًا</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة اختبار</translation>
    </message>
    <message>
        <source>A cash drawer hangs on the printer: open it for cash</source>
        <translation>درج نقود موصول بالطابعة: يُفتح للنقد</translation>
    </message>
    <message>
        <source>Scan any barcode now: it is shown here as proof.</source>
        <translation>امسح أي باركود الآن: يظهر هنا دليلًا.</translation>
    </message>
    <message>
        <source>Sent. Look at the printer.</source>
        <translation>أُرسلت. انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>Write the address, or choose None.</source>
        <translation>اكتب العنوان أو اختر بلا.</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>مُسح: %1</translation>
    </message>
    <message>
        <source>Register and devices</source>
        <translation>الصندوق والأجهزة</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>يمكن تغيير كل شيء هنا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>shop::RejectedRows</name>
    <message>
        <source>Rows that need you</source>
        <translation>صفوف تحتاج إليك</translation>
    </message>
    <message>
        <source>Enter edits the value</source>
        <translation>Enter يحرر القيمة</translation>
    </message>
    <message>
        <source>Save these rows as CSV</source>
        <translation>حفظ هذه الصفوف بصيغة CSV</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>صفوف لم تُستورد</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>الصف كله</translation>
    </message>
</context>
<context>
    <name>shop::ReportPane</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>اسأل من يحق له</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
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
        <translation>أسطر القيود CSV</translation>
    </message>
    <message>
        <source>So far. Nothing is closed by it.</source>
        <translation>حتى الآن. لا يُغلق به شيء.</translation>
    </message>
    <message>
        <source>Preview. Nothing is printed yet.</source>
        <translation>معاينة. لم يُطبع شيء بعد.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
</context>
<context>
    <name>shop::ReportTableModel</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>shop::ReportTablePane</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>لا شيء في هذا الوقت.</translation>
    </message>
    <message>
        <source>The stock as it is now.</source>
        <translation>المخزون كما هو الآن.</translation>
    </message>
    <message>
        <source>Choose a row to see its receipts.</source>
        <translation>اختر صفًا لرؤية إيصالاته.</translation>
    </message>
</context>
<context>
    <name>shop::ReportsPage</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No product has this code.</source>
        <translation>لا منتج بهذا الرمز.</translation>
    </message>
    <message>
        <source>Nothing of it in this time.</source>
        <translation>لا شيء منه في هذا الوقت.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>الجدول CSV…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>الجدول PDF…</translation>
    </message>
    <message>
        <source>Month for the accountant…</source>
        <translation>الشهر للمحاسب…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the month</source>
        <translation>مجلد الشهر</translation>
    </message>
    <message>
        <source>Table as a workbook (XLSX)…</source>
        <translation>الجدول كمصنف (XLSX)…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>كل الصناديق</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>الصندوق %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>shop::ReturnPanel</name>
    <message>
        <source>Return from receipt %1</source>
        <translation>مرتجع من الإيصال %1</translation>
    </message>
    <message>
        <source>Choose what comes back. Scanning an item adds one of it.</source>
        <translation>اختر ما يعود. مسح المنتج يضيف واحدًا منه.</translation>
    </message>
    <message>
        <source>Put on the ticket</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>كم يعود من %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>غيّر رأيه</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>منتج خاطئ</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>إلى المخزون</translation>
    </message>
    <message>
        <source>This product is not on the receipt, or all of it has come back.</source>
        <translation>هذا المنتج ليس على الإيصال أو عاد كله.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>ردّ %1</translation>
    </message>
</context>
<context>
    <name>shop::RightsModel</name>
    <message>
        <source>Selling</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Shift and cash</source>
        <translation>الوردية والنقد</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الصلاحية</translation>
    </message>
</context>
<context>
    <name>shop::RolePanel</name>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Begins with the rights of</source>
        <translation>يبدأ بصلاحيات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>shop::SaleCompletePage</name>
    <message>
        <source>Sale complete</source>
        <translation>تم البيع</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>البيع التالي</translation>
    </message>
    <message>
        <source>or just scan</source>
        <translation>أو امسح مباشرة</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Return %1 is paid back</source>
        <translation>رُدّ المرتجع %1</translation>
    </message>
    <message>
        <source>Sale %1 is paid</source>
        <translation>دُفع البيع %1</translation>
    </message>
    <message>
        <source>store credit %1 with the code %2</source>
        <translation>رصيد المتجر %1 بالرمز %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>exchanged with %1 of %2</source>
        <translation>استُبدل بـ %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>الباقي للعميل</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>رُدّ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>دُفع</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>المقترح:</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in coins</source>
        <translation>%1 قطعًا معدنية</translation>
    </message>
    <message>
        <source>The receipt is on its way to the printer.</source>
        <translation>الإيصال في طريقه إلى الطابعة.</translation>
    </message>
    <message>
        <source>Copy %1 is on its way to the printer.</source>
        <translation>النسخة %1 في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Receipt %1.pdf</source>
        <translation>الإيصال %1.pdf</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>إيصال هدية</translation>
    </message>
    <message>
        <source>Without prices</source>
        <translation>بلا أسعار</translation>
    </message>
    <message>
        <source>The gift receipt is on its way to the printer.</source>
        <translation>إيصال الهدية في طريقه إلى الطابعة.</translation>
    </message>
    <message>
        <source>Gift receipt %1.pdf</source>
        <translation>إيصال هدية %1.pdf</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>E-mail address for the receipt</source>
        <translation>عنوان البريد الإلكتروني للإيصال</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>The receipt is on its way to %1.</source>
        <translation>الإيصال في طريقه إلى %1.</translation>
    </message>
    <message>
        <source>The receipt waits until an e-mail server is set up in the settings, then it goes to %1.</source>
        <translation>ينتظر الإيصال حتى يُعَدّ خادم بريد إلكتروني في الإعدادات، ثم يُرسَل إلى %1.</translation>
    </message>
</context>
<context>
    <name>shop::ScaleSection</name>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>The scale beside this register. Line and protocol stand in its manual.</source>
        <translation>الميزان بجانب هذا الصندوق. المنفذ والبروتوكول في دليله.</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>وزن الآن</translation>
    </message>
    <message>
        <source>None, weights are typed</source>
        <translation>بلا، تُكتب الأوزان</translation>
    </message>
    <message>
        <source>Simulator, for trying out</source>
        <translation>محاكٍ للتجربة</translation>
    </message>
    <message>
        <source>At a serial port</source>
        <translation>على منفذ تسلسلي</translation>
    </message>
    <message>
        <source>Port, as /dev/ttyUSB0 or COM3</source>
        <translation>المنفذ، مثل /dev/ttyUSB0 أو COM3</translation>
    </message>
    <message>
        <source>CAS, sends by itself</source>
        <translation>CAS، يرسل من تلقاء نفسه</translation>
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
        <translation>Checkout dialog 06</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>سرعة البود</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>زوجي</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>فردي</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>بتات البيانات</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>التماثل</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>بتات التوقف</translation>
    </message>
    <message>
        <source>The simulator shows, in grams</source>
        <translation>يعرض المحاكي، بالغرام</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>الوزن على الميزان</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 كغ</translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>ثابت.</translation>
    </message>
    <message>
        <source>Nothing lies on it.</source>
        <translation>لا شيء عليه.</translation>
    </message>
    <message>
        <source>It is still moving.</source>
        <translation>ما زال يتحرك.</translation>
    </message>
    <message>
        <source>It stands below zero: tare it again.</source>
        <translation>تحت الصفر: اضبط الوزن الفارغ.</translation>
    </message>
    <message>
        <source>Too much lies on it.</source>
        <translation>عليه أكثر مما يحتمل.</translation>
    </message>
    <message>
        <source>It is out of order. Look at its display.</source>
        <translation>معطّل. انظر إلى شاشته.</translation>
    </message>
</context>
<context>
    <name>shop::ScannerSection</name>
    <message>
        <source>Recognised as a scan.</source>
        <translation>عُرف أنه مسح.</translation>
    </message>
    <message>
        <source>Taken for typing: fewer than %1 characters.</source>
        <translation>عُدّ كتابة: أقل من %1 أحرف.</translation>
    </message>
    <message>
        <source>Taken for typing: a gap of more than %1 ms between two characters. Set the scanner to send without a delay.</source>
        <translation>عُدّ كتابة: فجوة أكثر من %1 مث بين حرفين. اضبط الماسح ليرسل دون تأخير.</translation>
    </message>
    <message>
        <source>Taken for typing: slower than %1 ms a character. Set the scanner to send without a delay.</source>
        <translation>عُدّ كتابة: أبطأ من %1 مث للحرف. اضبط الماسح ليرسل دون تأخير.</translation>
    </message>
    <message>
        <source>Taken for typing: neither Enter nor Tab came behind it. Set the scanner to send Enter.</source>
        <translation>عُدّ كتابة: لم يأت بعده Enter ولا Tab. اضبط الماسح ليرسل Enter.</translation>
    </message>
    <message>
        <source>Tab behind it</source>
        <translation>بعده Tab</translation>
    </message>
    <message>
        <source>Enter behind it</source>
        <translation>بعده Enter</translation>
    </message>
    <message>
        <source>nothing behind it</source>
        <translation>لا شيء بعده</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Put the cursor into the field and scan anything. Below stands what the scanner sent, and what the shop makes of it.</source>
        <translation>ضع المؤشر في الحقل وامسح أي شيء. يظهر تحته ما أرسله الماسح وما يفهمه المتجر منه.</translation>
    </message>
    <message>
        <source>Scan here</source>
        <translation>امسح هنا</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Before and behind</source>
        <translation>قبله وبعده</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In this shop</source>
        <translation>في هذا المتجر</translation>
    </message>
    <message>
        <source>Recognised as a scan. Put the cursor into the field to see its speed.</source>
        <translation>عُرف أنه مسح. ضع المؤشر في الحقل لترى سرعته.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>بلا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in all, %2 ms between two in the mean, %3 ms at most</source>
        <translation>المجموع %1 مث، بين حرفين %2 مث وسطيًا و%3 مث على الأكثر</translation>
    </message>
    <message>
        <source>nothing before it, %1</source>
        <translation>لا شيء قبله، %1</translation>
    </message>
    <message>
        <source>%1 before it, %2</source>
        <translation>قبله %1، %2</translation>
    </message>
    <message>
        <source>no GTIN</source>
        <translation>ليس GTIN</translation>
    </message>
    <message>
        <source>in-store number, given out by a shop or a scale</source>
        <translation>رقم داخلي يعطيه متجر أو ميزان</translation>
    </message>
    <message>
        <source>GTIN of 8 digits (EAN-8)</source>
        <translation>GTIN من 8 أرقام (EAN-8)</translation>
    </message>
    <message>
        <source>GTIN of 12 digits (UPC)</source>
        <translation>GTIN من 12 رقمًا (UPC)</translation>
    </message>
    <message>
        <source>GTIN of 13 digits (EAN)</source>
        <translation>GTIN من 13 رقمًا (EAN)</translation>
    </message>
    <message>
        <source>GTIN of 14 digits (case)</source>
        <translation>GTIN من 14 رقمًا (كرتون)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>label by the rule %1: %2, which is %3</source>
        <translation>ملصق بالقاعدة %1: %2، وهو %3</translation>
    </message>
    <message>
        <source>label by the rule %1: %2, which no product has</source>
        <translation>ملصق بالقاعدة %1: %2، وليس لمنتج</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>المنتج %1</translation>
    </message>
    <message>
        <source>not known in the catalogue</source>
        <translation>غير معروف في الكتالوج</translation>
    </message>
</context>
<context>
    <name>shop::ScopeField</name>
    <message>
        <source>Scan a product, or type its code and Enter</source>
        <translation>امسح منتجًا أو اكتب رمزه ثم Enter</translation>
    </message>
    <message>
        <source>Add a product by its code</source>
        <translation>إضافة منتج برمزه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Take away what is chosen</source>
        <translation>إزالة المختار</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>هذا الرمز غير معروف.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>shop::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>now scan or tap a product</source>
        <translation>الآن امسح منتجًا أو المسه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>أخذ: %1</translation>
    </message>
</context>
<context>
    <name>shop::SellPage</name>
    <message>
        <source>A payment has been taken: finish this sale first.</source>
        <translation>أُخذت دفعة: أنهِ هذا البيع أولًا.</translation>
    </message>
    <message>
        <source>Is the customer %1 or older?</source>
        <translation>هل عمر العميل %1 أو أكثر؟</translation>
    </message>
    <message>
        <source>%1 may not be sold to anyone younger.</source>
        <translation>لا يُباع %1 لمن هو أصغر.</translation>
    </message>
    <message>
        <source>Yes, checked</source>
        <translation>نعم، تحققت</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>سعر %1</translation>
    </message>
    <message>
        <source>This product has no fixed price.</source>
        <translation>ليس لهذا المنتج سعر ثابت.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>You may not add products. Ask somebody with the right.</source>
        <translation>لا يحق لك إضافة منتجات. اطلب من صاحب صلاحية.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Choose a line of the ticket first.</source>
        <translation>اختر سطرًا من السلة أولًا.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code.</source>
        <translation>امسح القسيمة أو اكتب رمزها.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Scan or type the coupon.</source>
        <translation>امسح القسيمة أو اكتبها.</translation>
    </message>
    <message>
        <source>Coupon for %1. Nothing on the ticket for it yet.</source>
        <translation>قسيمة لـ %1. لا شيء لها في السلة بعد.</translation>
    </message>
    <message>
        <source>Coupon for %1: %2</source>
        <translation>قسيمة لـ %1: %2</translation>
    </message>
    <message>
        <source>Remove coupon %1</source>
        <translation>إزالة القسيمة %1</translation>
    </message>
    <message>
        <source>Order %1 of %2 is placed.</source>
        <translation>قُدّم الطلب %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>دفعة على الحساب</translation>
    </message>
    <message>
        <source>%1 owes %2.</source>
        <translation>على %1 مبلغ %2.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>No payment of this shift can be corrected.</source>
        <translation>لا دفعة في هذه الوردية يمكن تصحيحها.</translation>
    </message>
    <message>
        <source>Finish or remove what is on the ticket first.</source>
        <translation>أنهِ ما في السلة أو أزله أولًا.</translation>
    </message>
    <message>
        <source>You may not practise. Ask somebody with the right.</source>
        <translation>لا يحق لك التدرب. اطلب من صاحب صلاحية.</translation>
    </message>
    <message>
        <source>Tickets are not held or recalled in training.</source>
        <translation>لا تُعلّق السلال ولا تُستدعى في التدريب.</translation>
    </message>
    <message>
        <source>Gift card of %1</source>
        <translation>بطاقة هدية بمبلغ %1</translation>
    </message>
    <message>
        <source>Scan the card, or type its code.</source>
        <translation>امسح البطاقة أو اكتب رمزها.</translation>
    </message>
    <message>
        <source>On this ticket only. Empty: the price of the catalogue.</source>
        <translation>في هذه السلة فقط. فارغ: سعر الكتالوج.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>سعر جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>It is printed below the line.</source>
        <translation>تُطبع تحت السطر.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>ملاحظة على البيع</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Scan the barcode of the receipt, or type its number.</source>
        <translation>امسح باركود الإيصال أو اكتب رقمه.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Scan or type the receipt.</source>
        <translation>امسح الإيصال أو اكتبه.</translation>
    </message>
    <message>
        <source>Void the last receipt</source>
        <translation>إبطال آخر إيصال</translation>
    </message>
    <message>
        <source>Goods and money go back the way they came. This cannot be undone.</source>
        <translation>تعود البضاعة والمال كما جاءا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>اكتب السبب.</translation>
    </message>
    <message>
        <source>Voided by %1. Give back %2.</source>
        <translation>أُبطل بـ %1. ردّ %2.</translation>
    </message>
    <message>
        <source>&amp;Price of the line</source>
        <translation>&amp;سعر السطر</translation>
    </message>
    <message>
        <source>&amp;Note on the line</source>
        <translation>&amp;ملاحظة على السطر</translation>
    </message>
    <message>
        <source>Note on the &amp;sale</source>
        <translation>ملاحظة على ال&amp;بيع</translation>
    </message>
    <message>
        <source>Payment on &amp;account</source>
        <translation>دفعة على ال&amp;حساب</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>%1 is off the ticket</source>
        <translation>أُزيل %1 من السلة</translation>
    </message>
    <message>
        <source>The last change is undone</source>
        <translation>تم التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Co&amp;upon</source>
        <translation>&amp;قسيمة</translation>
    </message>
    <message>
        <source>The ticket is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>لا سلة بعد</translation>
    </message>
    <message>
        <source>No ticket is held</source>
        <translation>لا سلة معلّقة</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>لم يُختر سطر</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>مخفّض</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Why this price</source>
        <translation>&amp;لماذا هذا السعر</translation>
    </message>
    <message>
        <source>Price &amp;check</source>
        <translation>&amp;فحص السعر</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>ال&amp;عميل</translation>
    </message>
    <message>
        <source>Order for &amp;delivery or collection</source>
        <translation>طلب &amp;توصيل أو استلام</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>م&amp;رتجع</translation>
    </message>
    <message>
        <source>&amp;Empties</source>
        <translation>العبوات الفار&amp;غة</translation>
    </message>
    <message>
        <source>Correct a wrong &amp;tender</source>
        <translation>ت&amp;صحيح طريقة دفع خاطئة</translation>
    </message>
    <message>
        <source>&amp;Void the last receipt</source>
        <translation>إب&amp;طال آخر إيصال</translation>
    </message>
    <message>
        <source>Trainin&amp;g</source>
        <translation>ت&amp;دريب</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Store&amp;front for customers</source>
        <translation>&amp;واجهة العملاء</translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation>لم يُبَع شيء</translation>
    </message>
</context>
<context>
    <name>shop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Barcode rules</source>
        <translation>قواعد الباركود</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>جهاز الدفع</translation>
    </message>
    <message>
        <source>Backup and journal</source>
        <translation>النسخ الاحتياطي والسجل</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation>واجهة العملاء</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>shop::SettingsSection</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>shop::SheetHeadPanel</name>
    <message>
        <source>New delivery</source>
        <translation>توريد جديد</translation>
    </message>
    <message>
        <source>New stocktake</source>
        <translation>جرد جديد</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>بلا مورد</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>المتجر كله</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Number of the order or delivery note</source>
        <translation>رقم الطلب أو إذن التسليم</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>shop::SheetPane</name>
    <message>
        <source>Supplier, number, note</source>
        <translation>المورد أو الرقم أو الملاحظة</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>استلام توريد</translation>
    </message>
    <message>
        <source>Begin a stocktake</source>
        <translation>بدء جرد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التوريدات</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>عمليات الجرد</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>لا توريد بعد</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>لم يُعدّ شيء بعد</translation>
    </message>
    <message>
        <source>Scan what came in; cases count all that is in them.</source>
        <translation>امسح ما وصل؛ تُحسب الصناديق بكل ما فيها.</translation>
    </message>
    <message>
        <source>Scan what is on the shelves; the shop goes on selling meanwhile.</source>
        <translation>امسح ما على الرفوف؛ يستمر المتجر في البيع.</translation>
    </message>
    <message>
        <source>begun %1, sales go on and are counted in</source>
        <translation>بدأ %1، يستمر البيع ويُحسب</translation>
    </message>
    <message>
        <source>begun %1 by %2, sales go on and are counted in</source>
        <translation>بدأ %1 بواسطة %2، يستمر البيع ويُحسب</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery is in stock.</source>
        <translation>التوريد في المخزون.</translation>
    </message>
    <message>
        <source>The stocktake is booked.</source>
        <translation>قُيّد الجرد.</translation>
    </message>
    <message>
        <source>The count was discarded.</source>
        <translation>أُلغي العدّ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Begin a delivery first, or open one.</source>
        <translation>ابدأ توريدًا أولًا أو افتح واحدًا.</translation>
    </message>
    <message>
        <source>Begin a stocktake first, or open one.</source>
        <translation>ابدأ جردًا أولًا أو افتح واحدًا.</translation>
    </message>
</context>
<context>
    <name>shop::SheetWork</name>
    <message>
        <source>Scan each case or item. 12* sets the quantity first</source>
        <translation>امسح كل صندوق أو قطعة. 12* يحدد الكمية أولًا</translation>
    </message>
    <message>
        <source>Scan what is on the shelf</source>
        <translation>امسح ما على الرف</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>امسح أو ابحث</translation>
    </message>
    <message>
        <source>Quantity of the next scan</source>
        <translation>كمية المسح التالي</translation>
    </message>
    <message>
        <source>Counted products</source>
        <translation>المنتجات المعدودة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Discard this count</source>
        <translation>إلغاء هذا العدّ</translation>
    </message>
    <message>
        <source>Hold for later</source>
        <translation>تعليق لوقت لاحق</translation>
    </message>
    <message>
        <source>Book into stock</source>
        <translation>قيد في المخزون</translation>
    </message>
    <message>
        <source>Review differences</source>
        <translation>مراجعة الفروق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>is not in the catalogue</source>
        <translation>ليس في الكتالوج</translation>
    </message>
    <message>
        <source>%1 is not counted any more.</source>
        <translation>لم يعد %1 معدودًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>عُدّ %1 من %2</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>عُدّ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n product(s) counted</source>
        <translation>
            <numerusform>لا منتجات للعدّ، %1</numerusform>
            <numerusform>عُدّ %1 من منتج واحد</numerusform>
            <numerusform>عُدّ %1 من منتجين</numerusform>
            <numerusform>عُدّ %1 من %n منتجات</numerusform>
            <numerusform>عُدّ %1 من %n منتجًا</numerusform>
            <numerusform>عُدّ %1 من %n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) not yet scanned</source>
        <translation>
            <numerusform>مُسحت كل المنتجات</numerusform>
            <numerusform>منتج واحد لم يُمسح بعد</numerusform>
            <numerusform>منتجان لم يُمسحا بعد</numerusform>
            <numerusform>%n منتجات لم تُمسح بعد</numerusform>
            <numerusform>%n منتجًا لم يُمسح بعد</numerusform>
            <numerusform>%n منتج لم يُمسح بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::ShiftListModel</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>shop::ShiftOverview</name>
    <message>
        <source>Float</source>
        <translation>العهدة</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>النقد المحصّل</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>المتوقع في الدرج</translation>
    </message>
    <message>
        <source>Takings incl. tax</source>
        <translation>المقبوضات مع الضريبة</translation>
    </message>
    <message>
        <source>What is expected is not shown before the count.</source>
        <translation>لا يظهر المتوقع قبل العد.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إيداع نقد</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>سحب نقد</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>الورديات</translation>
    </message>
    <message>
        <source>Open since %1, for %2</source>
        <translation>مفتوحة منذ %1، ليوم %2</translation>
    </message>
    <message>
        <source>Opened at %1 by %2, for %3</source>
        <translation>فتحها %2 في %1، ليوم %3</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>الوردية %1</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>لا وردية مفتوحة</translation>
    </message>
    <message>
        <source>Open one with the money counted into the drawer.</source>
        <translation>افتح وردية بالمال المعدود في الدرج.</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>This shift belongs to %1. Close it before selling for another day.</source>
        <translation>هذه الوردية ليوم %1. أغلقها قبل البيع ليوم آخر.</translation>
    </message>
</context>
<context>
    <name>shop::ShiftPage</name>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>The X is shown to those who may close the shift and see the figures.</source>
        <translation>يظهر X لمن يحق له إغلاق الوردية ورؤية الأرقام.</translation>
    </message>
    <message>
        <source>Close shift %1?</source>
        <translation>إغلاق الوردية %1؟</translation>
    </message>
    <message>
        <source>Counted %1, difference %2. The Z is numbered and frozen; this cannot be undone.</source>
        <translation>المعدود %1، الفرق %2. يُرقَّم تقرير Z ويُثبَّت؛ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Counted %1. The Z is numbered and frozen; this cannot be undone.</source>
        <translation>المعدود %1. يُرقَّم تقرير Z ويُثبَّت؛ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Close and print Z</source>
        <translation>إغلاق وطباعة Z</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>متابعة العد</translation>
    </message>
    <message>
        <source>The count is too far from what is expected. Count again, or say why and let somebody else approve.</source>
        <translation>العد بعيد جدًا عن المتوقع. عُدّ مرة أخرى، أو اذكر السبب وليوافق شخص آخر.</translation>
    </message>
    <message>
        <source>Shift %1 is closed. Its Z is on its way to the printer.</source>
        <translation>أُغلقت الوردية %1. تقرير Z في طريقه إلى الطابعة.</translation>
    </message>
    <message>
        <source>Shift %1 is closed. Its Z is stored.</source>
        <translation>أُغلقت الوردية %1. حُفظ تقرير Z.</translation>
    </message>
    <message>
        <source>%1 put in</source>
        <translation>أُودع %1</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>سُحب %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>رُحّل %1</translation>
    </message>
    <message>
        <source>The drawer was opened</source>
        <translation>فُتح الدرج</translation>
    </message>
    <message>
        <source>%1 has the drawer now.</source>
        <translation>الدرج الآن مع %1.</translation>
    </message>
    <message>
        <source>This register has no printer. Save the report as PDF.</source>
        <translation>ليس لهذا الصندوق طابعة. احفظ التقرير بصيغة PDF.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>التقرير في طريقه إلى الطابعة.</translation>
    </message>
    <message>
        <source>Z %1.pdf</source>
        <translation>Z %1.pdf</translation>
    </message>
    <message>
        <source>X of shift %1.pdf</source>
        <translation>X الوردية %1.pdf</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the booking lines</source>
        <translation>حفظ أسطر القيود</translation>
    </message>
    <message>
        <source>Z %1.csv</source>
        <translation>Z %1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>لا وردية مفتوحة</translation>
    </message>
</context>
<context>
    <name>shop::ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>As it stands on the receipts from now on. Those already printed keep what they say.</source>
        <translation>كما يظهر على الإيصالات من الآن. تبقى المطبوعة كما هي.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Address, a line for each line of the receipt</source>
        <translation>العنوان، سطر لكل سطر في الإيصال</translation>
    </message>
    <message>
        <source>Telephone (optional)</source>
        <translation>الهاتف (اختياري)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>الموقع (اختياري)</translation>
    </message>
    <message>
        <source>Tax number as it must stand on receipts</source>
        <translation>الرقم الضريبي كما يجب على الإيصالات</translation>
    </message>
    <message>
        <source>Who closes a shift counts before the figures are shown</source>
        <translation>يعدّ مُغلق الوردية قبل ظهور الأرقام</translation>
    </message>
    <message>
        <source>Saved. The next receipt bears it.</source>
        <translation>حُفظ. يحمله الإيصال التالي.</translation>
    </message>
</context>
<context>
    <name>shop::ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>What it is (optional)</source>
        <translation>وصفه (اختياري)</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>الرمز البريدي والمدينة</translation>
    </message>
    <message>
        <source>Telephone (optional)</source>
        <translation>الهاتف (اختياري)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>الموقع (اختياري)</translation>
    </message>
    <message>
        <source>Tax number as it must stand on receipts</source>
        <translation>الرقم الضريبي كما يجب على الإيصالات</translation>
    </message>
    <message>
        <source>Write the name that stands on the receipts.</source>
        <translation>اكتب الاسم الذي يظهر على الإيصالات.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>This stands at the head of every receipt.</source>
        <translation>هذا في رأس كل إيصال.</translation>
    </message>
</context>
<context>
    <name>shop::ShortPickPanel</name>
    <message>
        <source>%1 were ordered. How many are there?</source>
        <translation>طُلب %1. كم يوجد؟</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>كم يوجد</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>ليس على الرف</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reduce line</source>
        <translation>إنقاص السطر</translation>
    </message>
</context>
<context>
    <name>shop::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>من على الصندوق؟</translation>
    </message>
    <message>
        <source>Choose your name, then enter your PIN.</source>
        <translation>اختر اسمك ثم أدخل رقمك السري.</translation>
    </message>
    <message>
        <source>Forgot the PIN? Ask a manager.</source>
        <translation>نسيت الرقم السري؟ اسأل المدير.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Close Shopdesk</source>
        <translation>إغلاق Shopdesk</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>المظهر: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>%1 has locked the till. The ticket stays as it is, whoever signs in.</source>
        <translation>قفل %1 الصندوق. تبقى السلة كما هي أيًّا كان من يدخل.</translation>
    </message>
    <message>
        <source>%1 has no open shift. You will be asked to count the opening float.</source>
        <translation>ليس لـ %1 وردية مفتوحة. سيُطلب منك عدّ عهدة البداية.</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>الرقم السري %1</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation>أدخل الرقم السري</translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation>اختر اسمك أولًا</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>سجّل الدخول أولًا</translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation>واجهة العملاء</translation>
    </message>
</context>
<context>
    <name>shop::SlipTabs</name>
    <message>
        <source>Tickets</source>
        <translation>السلال</translation>
    </message>
    <message>
        <source>New ticket (Ctrl+T)</source>
        <translation>سلة جديدة (Ctrl+T)</translation>
    </message>
    <message>
        <source>More held tickets (F3)</source>
        <translation>سلال معلّقة أخرى (F3)</translation>
    </message>
</context>
<context>
    <name>shop::SpecificationTab</name>
    <message>
        <source>Fields of the category</source>
        <translation>حقول الفئة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>حتى الآن: %1</translation>
    </message>
    <message>
        <source>Choose a category first: it says which specifications its products have.</source>
        <translation>اختر فئة أولًا: فهي تحدد المواصفات التي لمنتجاتها.</translation>
    </message>
    <message>
        <source>This category has no fields yet. Give it some, and its products can be told apart and filtered by them.</source>
        <translation>ليس لهذه الفئة حقول بعد. أضف إليها حقولًا ليمكن تمييز منتجاتها وتصفيتها بها.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Changed elsewhere to: %1</source>
        <translation>تغيّر في مكان آخر إلى: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>shop::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يحق له الدخول</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>ما يحق لكل دور</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Ask: somebody with the right enters a PIN on the spot, and the approval is written to the journal.</source>
        <translation>يُسأل: يُدخل صاحب الصلاحية رقمه السري في المكان، وتُكتب الموافقة في السجل.</translation>
    </message>
    <message>
        <source>The new PIN holds at once.</source>
        <translation>يسري الرقم السري الجديد فورًا.</translation>
    </message>
    <message>
        <source>An owner may do everything. Make another role for less.</source>
        <translation>يحق للمالك كل شيء. أنشئ دورًا آخر لما هو أقل.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>shop::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>shop::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>shop::StockDelegate</name>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
</context>
<context>
    <name>shop::StockHead</name>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Part of the stock</source>
        <translation>قسم المخزون</translation>
    </message>
</context>
<context>
    <name>shop::StockPage</name>
    <message>
        <source>No count is open</source>
        <translation>لا يوجد عدّ مفتوح</translation>
    </message>
    <message>
        <source>There is nothing to order or book here</source>
        <translation>لا يوجد هنا ما يُطلب أو يُقيَّد</translation>
    </message>
</context>
<context>
    <name>shop::StockWords</name>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>المتجر كله</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>المقيّد</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>يزيد %1</translation>
    </message>
</context>
<context>
    <name>shop::StorefrontPage</name>
    <message>
        <source>Storefront</source>
        <translation>واجهة العملاء</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>%1 is in your cart.</source>
        <translation>%1 في عربتك.</translation>
    </message>
    <message>
        <source>Prices have changed. Look at your cart again.</source>
        <translation>تغيّرت الأسعار. انظر إلى عربتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Thank you. Your order has the number %1.</source>
        <translation>شكرًا لك. رقم طلبك %1.</translation>
    </message>
    <message>
        <source>Your list waits at the till under the name %1.</source>
        <translation>تنتظر قائمتك عند الصندوق باسم %1.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>We do not know this code. Ask us, we are glad to help.</source>
        <translation>لا نعرف هذا الرمز. اسألنا ويسرنا أن نساعدك.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Otherwise your cart and what you typed are cleared in a moment.</source>
        <translation>وإلا مُحيت عربتك وما كتبته بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>shop::StorefrontSection</name>
    <message>
        <source>Storefront</source>
        <translation>واجهة العملاء</translation>
    </message>
    <message>
        <source>The whole screen for customers who look for goods and order by themselves. It is opened from the sign-in page or the More menu, and left with a PIN.</source>
        <translation>الشاشة كلها لعملاء يبحثون عن البضاعة ويطلبونها بأنفسهم. تُفتح من صفحة تسجيل الدخول أو من قائمة المزيد، وتُغادر برقم سري.</translation>
    </message>
    <message>
        <source>Customers may order and collect it here</source>
        <translation>للعملاء أن يطلبوا ويستلموا هنا</translation>
    </message>
    <message>
        <source>Customers may send their cart to the till</source>
        <translation>للعملاء أن يرسلوا عربتهم إلى الصندوق</translation>
    </message>
    <message>
        <source>Customers may have it delivered</source>
        <translation>للعملاء أن يطلبوا التوصيل</translation>
    </message>
    <message>
        <source>Price of the delivery</source>
        <translation>سعر التوصيل</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>shop::SuppliersPanel</name>
    <message>
        <source>Suppliers</source>
        <translation>الموردون</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>مورد جديد</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>شخص الاتصال</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Our customer number there</source>
        <translation>رقمنا كعميل هناك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>shop::SupplyPanel</name>
    <message>
        <source>No supplier</source>
        <translation>بلا مورد</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>The supplier&apos;s number for it</source>
        <translation>رقمه عند المورد</translation>
    </message>
    <message>
        <source>Order when there are only</source>
        <translation>الطلب حين لا يبقى إلا</translation>
    </message>
    <message>
        <source>Order up to (empty: twice that)</source>
        <translation>الطلب حتى (فارغ: الضعف)</translation>
    </message>
    <message>
        <source>In packs of</source>
        <translation>في عبوات من</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This is not a quantity. Write it like 3 or 1.25.</source>
        <translation>هذه ليست كمية. اكتبها مثل 3 أو 1.25.</translation>
    </message>
</context>
<context>
    <name>shop::TaxSection</name>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>The rates by category and day. A rate changes from a day on; what was sold keeps its tax.</source>
        <translation>النسب حسب الصنف واليوم. تتغير النسبة من يوم معين، ويحتفظ المبيع بضريبته.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tax, as printed; a new name is a new tax</source>
        <translation>الضريبة كما تُطبع؛ الاسم الجديد ضريبة جديدة</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>ابتداءً من هذا اليوم</translation>
    </message>
    <message>
        <source>End this tax</source>
        <translation>إنهاء هذه الضريبة</translation>
    </message>
    <message>
        <source>Taxes and their rates</source>
        <translation>الضرائب ونسبها</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Saved. It holds from %1 on.</source>
        <translation>حُفظ. يسري ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Saved. Its last day is %1.</source>
        <translation>حُفظ. آخر أيامه %1.</translation>
    </message>
</context>
<context>
    <name>shop::TenderList</name>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Exchanged goods</source>
        <translation>بضاعة مستبدلة</translation>
    </message>
    <message>
        <source>waiting for amount</source>
        <translation>في انتظار المبلغ</translation>
    </message>
    <message>
        <source>Take back %1 %2</source>
        <translation>ردّ %1 %2</translation>
    </message>
</context>
<context>
    <name>shop::TerminalSection</name>
    <message>
        <source>Approves</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>Approves, with a tip</source>
        <translation>يوافق مع إكرامية</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>Approves, and the answer is lost</source>
        <translation>يوافق ويضيع الجواب</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Is slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Approves, and gives nothing back</source>
        <translation>يوافق ولا يرد شيئًا</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>جهاز الدفع</translation>
    </message>
    <message>
        <source>The card device of this register. Without one the amount is typed into it by hand, and its approval noted.</source>
        <translation>جهاز البطاقات لهذا الصندوق. من دونه يُكتب المبلغ عليه يدويًا وتُدوَّن موافقته.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>None, cards by hand</source>
        <translation>بلا، البطاقات يدويًا</translation>
    </message>
    <message>
        <source>Simulator, for trying out</source>
        <translation>محاكٍ للتجربة</translation>
    </message>
    <message>
        <source>A program of this computer</source>
        <translation>برنامج في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Port of the program</source>
        <translation>منفذ البرنامج</translation>
    </message>
    <message>
        <source>The simulator</source>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The terminal is ready.</source>
        <translation>الجهاز جاهز.</translation>
    </message>
    <message>
        <source>The terminal is busy with a payment.</source>
        <translation>الجهاز مشغول بدفعة.</translation>
    </message>
    <message>
        <source>The terminal is out of order. Look at its display.</source>
        <translation>الجهاز معطّل. انظر إلى شاشته.</translation>
    </message>
    <message>
        <source>The terminal does not answer. Is its program running, and the port right?</source>
        <translation>الجهاز لا يجيب. هل برنامجه يعمل والمنفذ صحيح؟</translation>
    </message>
</context>
<context>
    <name>shop::TicketDesk</name>
    <message>
        <source>Ticket %1</source>
        <translation>السلة %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>دفعة على الحساب</translation>
    </message>
</context>
<context>
    <name>shop::TicketPane</name>
    <message>
        <source>Tickets</source>
        <translation>السلال</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Scan or tap the first product</source>
        <translation>امسح أول منتج أو المسه</translation>
    </message>
    <message>
        <source>What is on the ticket is stored at once: a power cut loses nothing.</source>
        <translation>يُحفظ ما في السلة فورًا: انقطاع الكهرباء لا يضيع شيئًا.</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>أسطر السلة</translation>
    </message>
    <message>
        <source>The quantity cannot be zero.</source>
        <translation>لا تكون الكمية صفرًا.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>سلة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) after discount %1</source>
        <translation>
            <numerusform>لا منتجات بعد الخصم %1</numerusform>
            <numerusform>منتج واحد بعد الخصم %1</numerusform>
            <numerusform>منتجان بعد الخصم %1</numerusform>
            <numerusform>%n منتجات بعد الخصم %1</numerusform>
            <numerusform>%n منتجًا بعد الخصم %1</numerusform>
            <numerusform>%n منتج بعد الخصم %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 % on %3</source>
        <translation>%1 %2 % على %3</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>يشمل %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ردّ المبلغ</translation>
    </message>
    <message>
        <source>Coupon %1: %2</source>
        <translation>القسيمة %1: %2</translation>
    </message>
    <message>
        <source>Remove coupon %1</source>
        <translation>إزالة القسيمة %1</translation>
    </message>
    <message>
        <source>nothing for it</source>
        <translation>لا شيء لها</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>shop::TicketView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>أسطر البيع</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shop::TileView</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>shop::TillPaper</name>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>shop::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>shop::TopBar</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock, the sale is kept (Ctrl+L)</source>
        <translation>قفل، يبقى البيع (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>shop::VariantPanel</name>
    <message>
        <source>Choose: %1</source>
        <translation>اختر: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>shop::VariantsPanel</name>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Make these variants</source>
        <translation>إنشاء هذه المتغيرات</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Name of all together</source>
        <translation>الاسم الذي يجمعها</translation>
    </message>
    <message>
        <source>Another option</source>
        <translation>خيار آخر</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Variants; Space ticks one</source>
        <translation>المتغيرات؛ تحدد المسافة أحدها</translation>
    </message>
    <message>
        <source>Code of a product you have</source>
        <translation>رمز منتج موجود لديك</translation>
    </message>
    <message>
        <source>Code of a product that is the marked variant</source>
        <translation>رمز المنتج الذي هو المتغير المحدد</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ضمّه</translation>
    </message>
    <message>
        <source>Option: Size</source>
        <translation>الخيار: المقاس</translation>
    </message>
    <message>
        <source>Values, with commas between: S, M, L</source>
        <translation>القيم مفصولة بفواصل: S، M، L</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>لم يُنشأ</translation>
    </message>
    <message>
        <source>Leaves the family: %1</source>
        <translation>يخرج من المجموعة: %1</translation>
    </message>
    <message>
        <source>Choose options</source>
        <translation>اختر الخيارات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) in all</source>
        <translation>
            <numerusform>لا متغيرات</numerusform>
            <numerusform>متغير واحد إجمالًا</numerusform>
            <numerusform>متغيران إجمالًا</numerusform>
            <numerusform>%n متغيرات إجمالًا</numerusform>
            <numerusform>%n متغيرًا إجمالًا</numerusform>
            <numerusform>%n متغير إجمالًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>لا جديد منها</numerusform>
            <numerusform>واحد منها جديد</numerusform>
            <numerusform>اثنان منها جديدان</numerusform>
            <numerusform>%n منها جديدة</numerusform>
            <numerusform>%n منها جديدًا</numerusform>
            <numerusform>%n منها جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a variant that is to be made: the product takes its place.</source>
        <translation>حدد متغيرًا سيُنشأ: يأخذ المنتج مكانه.</translation>
    </message>
</context>
<context>
    <name>shop::Visit</name>
    <message>
        <source>Cancelled by the customer</source>
        <translation>ألغاه العميل</translation>
    </message>
</context>
<context>
    <name>shop::VoucherPanel</name>
    <message>
        <source>Gift card or store credit</source>
        <translation>بطاقة هدية أو رصيد المتجر</translation>
    </message>
    <message>
        <source>Code: scan it, or type it</source>
        <translation>الرمز: امسحه أو اكتبه</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Gift card of %1: %2 left.</source>
        <translation>بطاقة هدية بمبلغ %1: بقي %2.</translation>
    </message>
    <message>
        <source>Store credit of %1: %2 left.</source>
        <translation>رصيد متجر بمبلغ %1: بقي %2.</translation>
    </message>
</context>
<context>
    <name>shop::WeighPanel</name>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>ما زال يتحرك</translation>
    </message>
    <message>
        <source>Nothing lies on the scale</source>
        <translation>لا شيء على الميزان</translation>
    </message>
    <message>
        <source>Below zero: tare the scale again</source>
        <translation>تحت الصفر: اضبط الوزن الفارغ</translation>
    </message>
    <message>
        <source>Too much lies on the scale</source>
        <translation>على الميزان أكثر مما يحتمل</translation>
    </message>
    <message>
        <source>The scale is out of order: look at its display, or type the weight</source>
        <translation>الميزان معطّل: انظر إلى شاشته أو اكتب الوزن</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>الوزن على الميزان</translation>
    </message>
    <message>
        <source>Quantity in %1</source>
        <translation>الكمية بـ %1</translation>
    </message>
    <message>
        <source>Or typed, in %1</source>
        <translation>أو اكتب، بـ %1</translation>
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
        <translation>حسنًا</translation>
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
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>واحد من قائمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
</TS>
