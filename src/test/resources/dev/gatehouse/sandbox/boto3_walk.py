"""Walks through the sandbox with boto3; every step that is not as expected ends the script with a trace."""
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

INSTANCE, PROFILE = sys.argv[1:3]
config = Config(retries={"total_max_attempts": 1}, connect_timeout=10, read_timeout=20, parameter_validation=False)
connect = boto3.client("connect", config=config)
ids = {"InstanceId": INSTANCE, "AuthenticationProfileId": PROFILE}


def described():
    return connect.describe_authentication_profile(**ids)["AuthenticationProfile"]


def refused(code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        assert error.response["Error"]["Message"], error.response
        return
    raise AssertionError(f"{code} was expected for {arguments}")


assert boto3.client("sts", config=config).get_caller_identity()["Account"] == "111122223333"
assert [i["InstanceAlias"] for i in connect.list_instances()["InstanceSummaryList"]] == ["acme-demo", "acme-prod"]
pages = connect.get_paginator("list_authentication_profiles").paginate(InstanceId=INSTANCE, PaginationConfig={"PageSize": 2})
assert [len(page["AuthenticationProfileSummaryList"]) for page in pages] == [2, 2, 2]

before = described()
assert before["LastModifiedTime"].timestamp() == 1719249173.664, before
connect.update_authentication_profile(**ids, Name="Zürich ✓", SessionInactivityDuration=15)
after = described()
changed = {key for key in before if before[key] != after[key]}
assert changed == {"Name", "SessionInactivityDuration", "LastModifiedTime"}, changed
connect.update_authentication_profile(**ids, AllowedIps=[])
assert described()["AllowedIps"] == [] and described()["BlockedIps"] == before["BlockedIps"]

update = connect.update_authentication_profile
refused("InvalidParameterException", update, **ids, SessionInactivityDuration=9999)
refused("InvalidParameterException", update, **ids, PeriodicSessionDuration=1)
refused("InvalidParameterException", update, **ids, AllowedIps=["999.999.999.999/99"])
refused("InvalidParameterException", connect.list_instances, MaxResults=11)
refused("SerializationException", update, **ids, BlockedIps=[7])
refused("ResourceNotFoundException", connect.describe_instance, InstanceId="arn:aws:connect/with a slash")
refused("ResourceNotFoundException", update, InstanceId=INSTANCE, AuthenticationProfileId="nobody", Name="x")
print("walked")
