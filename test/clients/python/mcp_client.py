"""Datafold's MCP server against the fake, by the tools that an assistant would call; printed as one line of JSON."""

import asyncio
import json
import logging

from datafold_mcp import create_server
from fastmcp import Client

server = create_server()
logging.disable(logging.CRITICAL)


async def main():
    async with Client(server) as client:
        ran = await client.call_tool(
            "run_datadiff",
            {
                "data_source1_id": 7,
                "data_source2_id": 7,
                "table1": ["PROD", "dbt", "dim_businesses"],
                "table2": ["datadiff-demo", "dbt", "dim_businesses"],
                "pk_columns": ["ID"],
            },
        )
        failed = await client.call_tool("datadiff_summary", {"diff_id": 973})
        held = await client.call_tool("datadiff_status", {"diff_id": 974})
        missing = await client.call_tool("datadiff_status", {"diff_id": 1}, raise_on_error=False)
        print(
            json.dumps(
                {
                    "ran": ran.structured_content,
                    "failed": failed.structured_content,
                    "held": held.structured_content["status"],
                    "missing": missing.is_error,
                }
            )
        )


asyncio.run(main())
