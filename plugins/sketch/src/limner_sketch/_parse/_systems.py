"""Diagrams of systems that everybody in the trade knows: pipelines, architectures, protocols, lifecycles."""

from __future__ import annotations

from typing import Final

from limner_sketch.plan import Form

__all__ = ["NOTES", "SYSTEMS"]

_CHAIN: Final[tuple[tuple[int, int], ...]] = ()

SYSTEMS: Final[dict[str, tuple[Form, tuple[str, ...], tuple[tuple[int, int], ...]]]] = {
    **dict.fromkeys(("data pipeline", "modern data pipeline", "batch pipeline"), ("flow", ("Sources", "Ingest", "Store", "Transform", "Serve", "Dashboard"), _CHAIN)),
    **dict.fromkeys(("etl pipeline", "etl", "etl process", "etl job"), ("flow", ("Sources", "Extract", "Transform", "Load", "Warehouse"), _CHAIN)),
    **dict.fromkeys(("elt pipeline", "elt", "elt process"), ("flow", ("Sources", "Extract", "Load", "Warehouse", "Transform", "Marts"), _CHAIN)),
    **dict.fromkeys(("ml pipeline", "machine learning pipeline", "machine learning workflow", "mlops", "mlops pipeline", "ml workflow"), ("flow", ("Collect data", "Prepare", "Train", "Evaluate", "Deploy", "Monitor"), _CHAIN)),
    **dict.fromkeys(("cicd pipeline", "ci cd pipeline", "cicd", "ci pipeline", "deployment pipeline", "devops pipeline"), ("flow", ("Commit", "Build", "Test", "Stage", "Deploy", "Monitor"), _CHAIN)),
    **dict.fromkeys(("streaming pipeline", "streaming data pipeline", "real time pipeline", "real time data pipeline", "real time analytics"), ("flow", ("Events", "Kafka", "Stream processing", "Store", "Live dashboard"), _CHAIN)),
    **dict.fromkeys(("medallion", "medallion architecture", "lakehouse", "lakehouse architecture", "bronze silver gold"), ("flow", ("Sources", "Bronze", "Silver", "Gold", "Dashboards"), _CHAIN)),
    **dict.fromkeys(("modern data stack", "data platform", "data platform architecture", "data stack"), ("flow", ("Sources", "Fivetran", "Snowflake", "dbt", "Dashboards", "Apps"), ((0, 1), (1, 2), (2, 3), (3, 4), (3, 5)))),
    **dict.fromkeys(("data warehouse", "data warehouse architecture", "warehouse architecture"), ("flow", ("CRM", "ERP", "Files", "Staging", "Warehouse", "Data mart", "Reports"), ((0, 3), (1, 3), (2, 3), (3, 4), (4, 5), (5, 6)))),
    **dict.fromkeys(("snowflake data pipeline", "snowflake pipeline", "snowflake data platform", "snowpipe"), ("flow", ("S3", "Snowpipe", "Raw", "Transform", "Marts", "Dashboard"), _CHAIN)),
    **dict.fromkeys(("client server", "client server model", "client server architecture"), ("flow", ("Client", "Server", "Database"), _CHAIN)),
    **dict.fromkeys(("web application", "web app", "web application architecture", "web app architecture", "web architecture"), ("flow", ("Browser", "Load balancer", "Web server", "Database", "Cache"), ((0, 1), (1, 2), (2, 3), (2, 4)))),
    **dict.fromkeys(("microservices", "microservice", "microservices architecture", "microservice architecture"), ("flow", ("Client", "API gateway", "Users", "Orders", "Payments", "Database"), ((0, 1), (1, 2), (1, 3), (1, 4), (2, 5), (3, 5), (4, 5)))),
    **dict.fromkeys(("serverless", "serverless architecture", "aws serverless", "serverless aws architecture", "aws architecture", "aws"), ("flow", ("User", "CloudFront", "API Gateway", "Lambda", "DynamoDB", "S3"), ((0, 1), (1, 2), (2, 3), (3, 4), (3, 5)))),
    **dict.fromkeys(("event driven", "event driven architecture", "pub sub", "publish subscribe", "message queue"), ("flow", ("Producer", "Event bus", "Consumer A", "Consumer B", "Consumer C"), ((0, 1), (1, 2), (1, 3), (1, 4)))),
    **dict.fromkeys(("lambda architecture",), ("flow", ("Events", "Batch layer", "Speed layer", "Serving layer", "Queries"), ((0, 1), (0, 2), (1, 3), (2, 3), (3, 4)))),
    **dict.fromkeys(("rag", "rag architecture", "retrieval augmented generation", "rag pipeline"), ("flow", ("Question", "Embedding", "Vector search", "Context", "LLM", "Answer"), _CHAIN)),
    **dict.fromkeys(("llm application", "chatbot architecture", "chatbot", "llm app"), ("flow", ("User", "Chat app", "LLM", "Tools", "Data"), ((0, 1), (1, 2), (2, 3), (2, 4)))),
    **dict.fromkeys(("load balancer", "load balancing"), ("flow", ("Clients", "Load balancer", "Server 1", "Server 2", "Server 3"), ((0, 1), (1, 2), (1, 3), (1, 4)))),
    **dict.fromkeys(("building a house", "build a house", "house construction", "house building"), ("flow", ("Foundation", "Walls", "Roof", "Wiring", "Interior", "Move in"), _CHAIN)),
    **dict.fromkeys(("office move", "moving office", "moving offices"), ("flow", ("Plan", "Pack", "Move", "Set up", "Open"), _CHAIN)),
    **dict.fromkeys(("data migration", "cloud migration", "migration"), ("flow", ("Assess", "Plan", "Prepare", "Migrate", "Validate", "Switch over"), _CHAIN)),
    **dict.fromkeys(("returning a parcel", "return a parcel", "return a package", "returning a package", "returns", "product return"), ("flow", ("Request return", "Print label", "Pack item", "Drop off", "Inspection", "Refund"), _CHAIN)),
    **dict.fromkeys(("home network", "office network", "network", "computer network"), ("boxes", ("Internet", "Modem", "Router", "Laptop", "Phone", "Printer", "TV"), ((0, 1), (1, 2), (2, 3), (2, 4), (2, 5), (2, 6)))),
    **dict.fromkeys(("oauth", "oauth flow", "oauth login"), ("flow", ("User", "App", "Authorization server", "Token", "API"), _CHAIN)),
    **dict.fromkeys(("data mesh",), ("boxes", ("Platform", "Sales domain", "Marketing domain", "Product domain", "Finance domain"), ((0, 1), (0, 2), (0, 3), (0, 4)))),
    **dict.fromkeys(("data lifecycle", "data life cycle"), ("cycle", ("Create", "Store", "Use", "Share", "Archive", "Delete"), _CHAIN)),
    **dict.fromkeys(("devops", "devops cycle", "devops loop", "devops lifecycle"), ("cycle", ("Plan", "Code", "Build", "Test", "Release", "Deploy", "Operate", "Monitor"), _CHAIN)),
    **dict.fromkeys(("agile", "agile cycle", "sprint", "sprint cycle", "scrum", "scrum cycle", "scrum process", "agile process"), ("cycle", ("Plan", "Design", "Build", "Test", "Review", "Improve"), _CHAIN)),
    **dict.fromkeys(("design thinking", "design thinking process", "design process"), ("flow", ("Empathize", "Define", "Ideate", "Prototype", "Test"), _CHAIN)),
    **dict.fromkeys(("customer journey", "user journey", "buyer journey", "customer journey map"), ("flow", ("Awareness", "Consideration", "Purchase", "Onboarding", "Loyalty"), _CHAIN)),
    **dict.fromkeys(("user onboarding", "onboarding", "onboarding flow", "customer onboarding"), ("flow", ("Sign up", "Verify email", "Welcome tour", "First project", "Invite team"), _CHAIN)),
    **dict.fromkeys(("incident response", "incident management", "incident"), ("flow", ("Detect", "Triage", "Contain", "Fix", "Recover", "Review"), _CHAIN)),
    **dict.fromkeys(("data quality", "data quality checks", "data validation"), ("flow", ("Load batch", "Run checks", "Checks passed?", "Publish", "Quarantine"), ((0, 1), (1, 2), (2, 3), (2, 4)))),
    **dict.fromkeys(("data science", "data science process", "crisp dm", "data analysis", "analytics process"), ("cycle", ("Business question", "Data understanding", "Preparation", "Modelling", "Evaluation", "Deployment"), _CHAIN)),
    **dict.fromkeys(("git", "git workflow", "git flow", "pull request"), ("flow", ("Branch", "Commit", "Push", "Pull request", "Review", "Merge"), _CHAIN)),
    **dict.fromkeys(("checkout", "checkout process", "checkout flow", "purchase flow"), ("flow", ("Cart", "Address", "Payment", "Paid?", "Confirmation", "Show error"), ((0, 1), (1, 2), (2, 3), (3, 4), (3, 5)))),
    **dict.fromkeys(("test pyramid", "testing", "software testing"), ("pyramid", ("End-to-end tests", "Integration tests", "Unit tests"), _CHAIN)),
    **dict.fromkeys(("data pyramid", "dikw", "knowledge"), ("pyramid", ("Wisdom", "Knowledge", "Information", "Data"), _CHAIN)),
    **dict.fromkeys(("conversion", "conversion funnel", "signup", "signup funnel", "saas", "saas funnel", "onboarding funnel", "product funnel"), ("funnel", ("Visitors", "Sign-ups", "Active users", "Paying customers"), _CHAIN)),
    **dict.fromkeys(("recruitment funnel", "recruitment", "hiring funnel", "recruiting funnel"), ("funnel", ("Applications", "Screening", "Interviews", "Offers", "Hires"), _CHAIN)),
    **dict.fromkeys(("e commerce funnel", "ecommerce funnel", "online shop funnel", "purchase funnel", "customer funnel", "shopping funnel", "customer journey funnel"), ("funnel", ("Visits", "Product views", "Added to cart", "Checkout", "Purchase"), _CHAIN)),
}  # fmt: skip
"""The form, the nodes and the links of a system by its name; without links each leads to the next."""

NOTES: Final = {"bronze": "Raw data", "silver": "Cleaned", "gold": "Business-ready"}
"""What stands below the layers of a medallion."""
