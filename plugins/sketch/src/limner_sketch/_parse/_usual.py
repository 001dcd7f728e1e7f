"""What diagrams of software and of work usually hold: fields of tables, figures of dashboards, cards, layers, fields of matrices."""

from __future__ import annotations

from typing import Final

__all__ = ["CARDS", "DIMENSIONS", "FIELDS", "FIGURES", "KEYS", "LAYERS", "QUADRANTS", "SWOT"]

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "customer": ("id", "name", "email", "country"), "client": ("id", "name", "email", "phone"), "user": ("id", "name", "email", "created_at"), "account": ("id", "user_id", "type", "balance"),
    "order": ("id", "customer_id", "product_id", "order_date", "total"), "order item": ("id", "order_id", "product_id", "quantity"), "order line": ("id", "order_id", "product_id", "quantity"), "product": ("id", "name", "category", "price"),
    "category": ("id", "name"), "invoice": ("id", "order_id", "customer_id", "amount"), "payment": ("id", "order_id", "method", "amount"), "shipment": ("id", "order_id", "carrier", "status"), "supplier": ("id", "name", "country"), "review": ("id", "product_id", "customer_id", "rating"),
    "employee": ("id", "department_id", "name", "salary"), "department": ("id", "name", "budget"), "manager": ("id", "name", "department_id"), "project": ("id", "name", "department_id", "deadline"), "task": ("id", "project_id", "user_id", "status"), "team": ("id", "name"),
    "student": ("id", "name", "email"), "course": ("id", "teacher_id", "title", "credits"), "teacher": ("id", "name", "subject"), "enrollment": ("id", "student_id", "course_id", "grade"), "enrolment": ("id", "student_id", "course_id", "grade"), "grade": ("id", "student_id", "course_id", "mark"), "class": ("id", "teacher_id", "room"),
    "book": ("id", "author_id", "title", "isbn"), "author": ("id", "name", "country"), "loan": ("id", "book_id", "member_id", "due_date"), "member": ("id", "name", "joined"), "publisher": ("id", "name"),
    "post": ("id", "user_id", "title", "body"), "comment": ("id", "post_id", "user_id", "text"), "tag": ("id", "name"), "like": ("id", "user_id", "post_id"), "message": ("id", "user_id", "text", "sent_at"),
    "patient": ("id", "name", "birth_date"), "doctor": ("id", "name", "specialty"), "appointment": ("id", "patient_id", "doctor_id", "time"), "prescription": ("id", "patient_id", "doctor_id", "drug"),
    "room": ("id", "hotel_id", "number", "price"), "hotel": ("id", "name", "city"), "booking": ("id", "guest_id", "room_id", "date"), "reservation": ("id", "guest_id", "room_id", "date"), "guest": ("id", "name", "email"), "flight": ("id", "airline_id", "origin", "destination"), "passenger": ("id", "name", "passport"), "airline": ("id", "name"),
    "event": ("id", "user_id", "type", "ts"), "session": ("id", "user_id", "started_at", "device"), "subscription": ("id", "customer_id", "plan", "status"), "date": ("date_key", "day", "month", "year"), "time": ("time_key", "hour"), "store": ("id", "name", "city"), "location": ("id", "city", "country"), "region": ("id", "name"),
    "animal": ("name", "age", "makeSound()"), "dog": ("breed", "bark()"), "cat": ("indoor", "meow()"), "car": ("make", "model", "drive()"), "vehicle": ("speed", "wheels", "move()"), "shape": ("colour", "area()"), "circle": ("radius", "area()"), "rectangle": ("width", "height", "area()"), "person": ("name", "age", "address"),
}  # fmt: skip
"""The fields of tables that everybody has, by their name in the singular."""

KEYS: Final[dict[str, tuple[str, ...]]] = {
    "blog": ("Users", "Posts", "Comments", "Tags"), "library": ("Books", "Authors", "Members", "Loans"), "school": ("Students", "Courses", "Enrollments", "Teachers"), "university": ("Students", "Courses", "Enrollments", "Teachers"), "hospital": ("Patients", "Doctors", "Appointments"), "clinic": ("Patients", "Doctors", "Appointments"),
    "hotel": ("Hotels", "Rooms", "Bookings", "Guests"), "shop": ("Customers", "Orders", "Order items", "Products"), "store": ("Customers", "Orders", "Order items", "Products"), "commerce": ("Customers", "Orders", "Order items", "Products"), "ecommerce": ("Customers", "Orders", "Order items", "Products"), "airline": ("Airlines", "Flights", "Passengers", "Bookings"), "bank": ("Customers", "Accounts", "Payments"), "company": ("Departments", "Employees", "Projects"),
}  # fmt: skip
"""The tables of well known applications."""

DIMENSIONS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"hotel|booking|reservation|room", ("date", "guest", "room", "hotel")), (r"flight|airline|travel|trip", ("date", "passenger", "flight", "airline")), (r"hospital|patient|clinic|health|medical", ("date", "patient", "doctor", "department")),
    (r"school|student|enrol|course|universit", ("date", "student", "course", "teacher")), (r"ride|taxi|deliver|shipment|logistic", ("date", "customer", "vehicle", "location")), (r"web|click|page|app|event|session", ("date", "user", "session", "location")), (r"loan|bank|transaction|account|payment", ("date", "customer", "account", "location")),
    (r"claim|insur|polic", ("date", "customer", "account", "location")), (r"hr|employee|payroll|staff", ("date", "employee", "department", "location")), (r"ticket|support|call", ("date", "customer", "employee", "product")), (r"", ("date", "customer", "product", "store")),
)  # fmt: skip
"""What the facts of a topic are looked at by; the last ones are those of any."""

SWOT: Final = (
    ("Skilled team", "Loyal customers", "Good location"), ("Small budget", "Little marketing", "Few staff"),
    ("Growing market", "New partners", "Online sales"), ("New competitors", "Rising costs", "Changing tastes"),
)  # fmt: skip

QUADRANTS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "eisenhower": (("Do first", "Schedule", "Delegate", "Drop"), ("Urgent / Not urgent", "Important / Not important")), "urgent": (("Do first", "Schedule", "Delegate", "Drop"), ("Urgent / Not urgent", "Important / Not important")),
    "priorit": (("Quick wins", "Big projects", "Fill-ins", "Avoid"), ("Effort →", "Impact ↑")), "impact": (("Quick wins", "Big projects", "Fill-ins", "Avoid"), ("Effort →", "Impact ↑")), "effort": (("Quick wins", "Big projects", "Fill-ins", "Avoid"), ("Effort →", "Impact ↑")),
    "empathy": (("Says", "Thinks", "Does", "Feels"), ()), "bcg": (("Stars", "Question marks", "Cash cows", "Dogs"), ("High share / Low share", "High growth / Low growth")), "risk": (("Watch", "Act now", "Accept", "Prepare"), ("Impact →", "Likelihood ↑")),
    "magic": (("Challengers", "Leaders", "Niche players", "Visionaries"), ("Completeness of vision →", "Ability to execute ↑")), "ansoff": (("Market penetration", "Product development", "Market development", "Diversification"), ()),
}  # fmt: skip
"""The four fields of known matrices, and the names of their axes."""

CARDS: Final = {
    "work": ("Write brief", "Interview users", "Draft design", "Fix login bug", "Load test", "Update docs", "Review copy", "Ship release", "Set up alerts", "Clean data", "Plan sprint", "Add charts", "Train team", "Migrate tables", "Check backups", "Renew certificate", "Collect feedback", "Book room"),
    "retro": ("Shipped on time", "Good teamwork", "Clear goals", "Long meetings", "Late reviews", "Shorten stand-ups", "Write test plan", "Pair weekly"),
}  # fmt: skip

LAYERS: Final[dict[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "osi": (("7 Application", ("HTTP", "DNS")), ("6 Presentation", ("TLS", "JSON")), ("5 Session", ("RPC", "SQL")), ("4 Transport", ("TCP", "UDP")), ("3 Network", ("IP", "ICMP")), ("2 Data link", ("Ethernet", "Wi-Fi")), ("1 Physical", ("Cable", "Radio"))),
    "tcp": (("Application", ("HTTP", "DNS")), ("Transport", ("TCP", "UDP")), ("Internet", ("IP", "ICMP")), ("Link", ("Ethernet", "Wi-Fi"))),
    "snowflake": (("Cloud services", ("Security", "Optimizer", "Metadata")), ("Compute", ("Warehouse XS", "Warehouse M", "Warehouse L")), ("Storage", ("Databases", "Stages", "Iceberg"))),
    "data": (("Consume", ("Dashboards", "Apps", "ML")), ("Serve", ("Marts", "Metrics")), ("Transform", ("Models", "Tests")), ("Store", ("Warehouse", "Lake")), ("Ingest", ("Batch", "Stream"))),
    "tier": (("Presentation", ("Web", "Mobile")), ("Application", ("API", "Services")), ("Data", ("Database", "Cache"))),
    "stack": (("Frontend", ("React", "CSS")), ("Backend", ("API", "Workers")), ("Data", ("Database", "Cache")), ("Infrastructure", ("Cloud", "Network"))),
    "architecture": (("Presentation", ("Web", "Mobile")), ("Application", ("API", "Services")), ("Data", ("Database", "Cache"))),
}  # fmt: skip
"""Layers that everybody knows, from the top down, and what is in each."""

FIGURES: Final[tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]] = (
    (r"sales|revenue|crm", (("Revenue", "$482k", "+12%"), ("Orders", "3,214", "+8%"), ("Customers", "1,058", "+5%"), ("Conversion", "4.6%", "-0.3%"), ("Average order", "$150", "+2%"))),
    (r"marketing|campaigns?|social media|seo", (("Visitors", "48.2k", "+9%"), ("Leads", "1,920", "+14%"), ("Conversion", "3.8%", "+0.4%"), ("Cost per lead", "$24", "-6%"), ("Clicks", "12.7k", "+11%"))),
    (r"pipelines?|etl|elt|data quality|data engineering|ingestion", (("Rows loaded", "18.4M", "+6%"), ("Success rate", "99.2%", "+0.3%"), ("Latency", "4.1 min", "-12%"), ("Failed jobs", "3", "-2"), ("Freshness", "12 min", "-8%"))),
    (r"snowflake|warehouse|credits?|cloud costs?|usage|spend", (("Credits", "1,284", "+4%"), ("Storage", "12.6 TB", "+3%"), ("Queries", "84.1k", "+10%"), ("Active users", "326", "+7%"), ("Average query", "2.3 s", "-9%"))),
    (r"financ\w*|budget|accounting|cfo", (("Revenue", "$1.24M", "+7%"), ("Costs", "$810k", "+2%"), ("Profit", "$430k", "+15%"), ("Cash", "$2.1M", "+4%"))),
    (r"hr|people|employees?|human resources|hiring", (("Headcount", "248", "+6"), ("Open roles", "17", "+3"), ("Turnover", "6.2%", "-0.8%"), ("Satisfaction", "84%", "+2%"))),
    (r"support|tickets?|help ?desk|customer service", (("Open tickets", "86", "-11%"), ("First reply", "1.4 h", "-9%"), ("Resolved", "412", "+6%"), ("Satisfaction", "94%", "+1%"))),
    (r"health|hospital|patients?|fitness", (("Patients", "324", "+4%"), ("Beds free", "18", "-2"), ("Average stay", "3.6 d", "-5%"), ("Satisfaction", "91%", "+2%"))),
    (r"monitoring|devops|servers?|infrastructure|sre|system", (("Uptime", "99.98%", "+0.01%"), ("CPU", "46%", "-3%"), ("Requests", "2.1M", "+8%"), ("Errors", "0.12%", "-0.05%"))),
    (r"saas|subscriptions?|startup|product|app", (("MRR", "$86k", "+9%"), ("Active users", "12.4k", "+11%"), ("Churn", "2.1%", "-0.4%"), ("NPS", "52", "+3"))),
    (r"school|students?|class", (("Students", "612", "+2%"), ("Attendance", "95%", "+1%"), ("Average mark", "B+", ""), ("Teachers", "38", "+1"))),
    (r"", (("Revenue", "$128k", "+12%"), ("Users", "8,420", "+6%"), ("Orders", "1,936", "+4%"), ("Growth", "18%", "+3%"))),
)  # fmt: skip
"""The figures of dashboards by the words of their topic: name, value, change; the last ones are of any."""
