package dev.gatehouse.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static dev.gatehouse.sandbox.TestClient.DEMO;
import static dev.gatehouse.sandbox.TestClient.LIST;
import static dev.gatehouse.sandbox.TestClient.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

class OperationsTest {
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final TestClient client = new TestClient(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void instancesAreListedWithAliasAndAccessUrl() throws Exception {
        JsonNode list = client.get("/instance").json().path("InstanceSummaryList");

        assertThat(list.findValuesAsString("InstanceAlias")).containsExactly("acme-demo", "acme-prod");
        assertThat(list.get(0).path("InstanceAccessUrl").asString()).isEqualTo("https://acme-demo.my.connect.aws");
        assertThat(list.get(0).path("CreatedTime").isNumber()).isTrue();
    }

    @Test
    void anotherRegionSeesNoInstance() throws Exception {
        var response = client.send("GET", "/instance", "", TestSigner.right().region("eu-west-2"));

        assertThat(TestClient.answer(response).json().path("InstanceSummaryList").isEmpty()).isTrue();
        assertThat(client.send("GET", PROFILE, "", TestSigner.right().region("eu-west-2")).statusCode()).isEqualTo(404);
    }

    @Test
    void anInstanceIsDescribedWithItsReplication() throws Exception {
        assertThat(client.get("/instance/" + DEMO).json().has("ReplicationConfiguration")).isFalse();
        server.state().instance(DEMO).ifPresent(instance -> server.state()
                .put(instance.replicated(Members.none().with("SourceRegion", "us-west-2"))));

        JsonNode json = client.get("/instance/" + DEMO).json();

        assertThat(json.path("Instance").path("InstanceStatus").asString()).isEqualTo("ACTIVE");
        assertThat(json.path("ReplicationConfiguration").path("SourceRegion").asString()).isEqualTo("us-west-2");
    }

    @Test
    void aReplicaIsListedInItsRegionUnderTheSameIdWithTheSameProfiles() throws Exception {
        var there = TestSigner.right().region("us-east-1");
        JsonNode list = TestClient.answer(client.send("GET", "/instance", "", there)).json()
                .path("InstanceSummaryList");
        assertThat(list.findValuesAsString("InstanceAlias")).containsExactly("acme-prod-us-east-1");
        String id = list.get(0).path("Id").asString();
        assertThat(list.get(0).path("Arn").asString()).contains(":us-east-1:").endsWith(id);
        assertThat(client.get("/instance").json().path("InstanceSummaryList").findValuesAsString("Id")).contains(id);

        var home = client.get("/instance/" + id).json().path("ReplicationConfiguration");
        assertThat(TestClient.answer(client.send("GET", "/instance/" + id, "", there)).json()
                .path("ReplicationConfiguration")).isEqualTo(home);
        assertThat(home.path("ReplicationStatusSummaryList").findValuesAsString("Region"))
                .containsExactly("us-west-2", "us-east-1");

        JsonNode profile = TestClient.answer(client.send("GET", "/authentication-profiles-summary/" + id, "", there))
                .json().path("AuthenticationProfileSummaryList").get(0);
        assertThat(profile.path("Arn").asString()).contains(":us-east-1:");
        String path = "/authentication-profiles/" + id + "/" + profile.path("Id").asString();
        assertThat(client.send("POST", path, "{\"Description\":\"from the east\"}", there).statusCode())
                .isEqualTo(200);
        JsonNode here = client.get(path).json().path("AuthenticationProfile");
        assertThat(here.path("Description").asString()).isEqualTo("from the east");
        assertThat(here.path("LastModifiedRegion").asString()).isEqualTo("us-east-1");
        assertThat(here.path("Arn").asString()).contains(":us-west-2:");
    }

    @Test
    void summariesHoldSixMembersAndNoMore() throws Exception {
        JsonNode json = client.get(LIST).json();

        assertThat(json.path("AuthenticationProfileSummaryList").get(0).propertyNames()).containsExactly("Id", "Arn",
                "Name", "IsDefault", "LastModifiedTime", "LastModifiedRegion");
        assertThat(json.has("NextToken")).isTrue();
        assertThat(json.path("NextToken").isNull()).isTrue();
    }

    @Test
    void pagesHoldEveryProfileOnceAndInOrder() throws Exception {
        var names = new ArrayList<String>();
        String target = LIST + "?maxResults=4";
        JsonNode page = client.get(target).json();
        names.addAll(page.path("AuthenticationProfileSummaryList").findValuesAsString("Name"));
        page = client.get(target + "&nextToken=" + page.path("NextToken").asString()).json();
        names.addAll(page.path("AuthenticationProfileSummaryList").findValuesAsString("Name"));

        assertThat(names).containsExactly("Example 1", "Example 2", "Example 3", "Example 4", "Legacy periodic",
                "Messy import");
        assertThat(page.path("NextToken").isNull()).isTrue();
    }

    @Test
    void instancesComeInPagesOfTen() throws Exception {
        IntStream.range(0, 9).forEach(i -> server.state()
                .put(SandboxInstance.active("instance-" + i, "more-" + i, "us-west-2", Instant.EPOCH)));

        JsonNode first = client.get("/instance").json();
        JsonNode second = client.get("/instance?nextToken=" + first.path("NextToken").asString()).json();

        assertThat(first.path("InstanceSummaryList")).hasSize(10);
        assertThat(second.path("InstanceSummaryList")).hasSize(1);
        assertThat(second.has("NextToken")).isFalse();
    }

    @Test
    void everyRegionHasABucketOfItsOwn() throws Exception {
        server.settings(server.settings().withThrottle(true));
        int busy = 0;
        for (int i = 0; i < 20; i++) {
            busy += client.get("/instance").status() == 429 ? 1 : 0;
        }

        assertThat(busy).isPositive();
        assertThat(client.send("GET", "/instance", "", TestSigner.right().region("eu-west-2")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherListIsRefused() throws Exception {
        String token = client.get("/instance?maxResults=1").json().path("NextToken").asString();

        assertThat(client.get(LIST + "?nextToken=" + token).errorType()).isEqualTo("InvalidParameterException");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /instance?maxResults=11,                                 400, InvalidParameterException
            /instance?maxResults=0,                                  400, InvalidParameterException
            /instance?maxResults=ten,                                400, SerializationException
            /instance?nextToken=made-up,                             400, InvalidParameterException
            /instance/nobody,                                        404, ResourceNotFoundException
            /authentication-profiles-summary/nobody,                 404, ResourceNotFoundException
            /authentication-profiles/nobody/nothing,                 404, ResourceNotFoundException
            /authentication-profiles-summary/x?maxResults=1001,      404, ResourceNotFoundException
            /authentication-profiles/only-one-id,                    404, UnknownOperationException
            /,                                                       404, UnknownOperationException
            """)
    void whatIsWrongIsRefusedAsAwsRefusesIt(String target, int status, String error) throws Exception {
        TestClient.Answer answer = client.get(target);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errorType()).isEqualTo(error);
        assertThat(answer.message()).isNotEmpty();
    }

    @Test
    void maxResultsOfProfilesEndsAtAThousand() throws Exception {
        assertThat(client.get(LIST + "?maxResults=1000").status()).isEqualTo(200);
        assertThat(client.get(LIST + "?maxResults=1001").errorType()).isEqualTo("InvalidParameterException");
    }

    @Test
    void anIdOfMoreThanAHundredCharactersIsInvalid() throws Exception {
        assertThat(client.get("/instance/" + "x".repeat(101)).errorType()).isEqualTo("InvalidParameterException");
        assertThat(client.get("/instance/" + "x".repeat(100)).errorType()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void anEncodedSlashBelongsToTheId() throws Exception {
        TestClient.Answer answer = client.get("/instance/arn%3Aaws%3Aconnect%3Ainstance%2F1");

        assertThat(answer.errorType()).isEqualTo("ResourceNotFoundException");
        assertThat(answer.message()).contains("arn:aws:connect:instance/1");
    }

    @Test
    void timesAreSecondsWithMilliseconds() throws Exception {
        assertThat(client.get(PROFILE).raw().body()).contains("\"LastModifiedTime\":1719249173.664");
    }

    @Test
    void everyAnswerHasARequestIdThatTheServerKnows() throws Exception {
        String id = client.get(PROFILE).raw().headers().firstValue("x-amzn-RequestId").orElse("");

        assertThat(UUID.fromString(id)).isNotNull();
        assertThat(server.state().received().getLast().requestId()).isEqualTo(id);
        assertThat(client.get("/instance/nobody").raw().headers().firstValue("x-amzn-RequestId")).isPresent();
    }

    @Test
    void stsSaysWhoIsCalling() throws Exception {
        var response = client.send("POST", "/", "Action=GetCallerIdentity&Version=2011-06-15",
                TestSigner.right().service("sts"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<Account>111122223333</Account>",
                "<Arn>arn:aws:sts::111122223333:assumed-role/Sandbox/gatehouse</Arn>");
    }

    @Test
    void stsRefusesInXml() throws Exception {
        var unknown = client.send("POST", "/", "Action=GetSessionToken&Version=2011-06-15",
                TestSigner.right().service("sts"));
        var wrongKey = client.send("POST", "/", "Action=GetCallerIdentity&Version=2011-06-15",
                TestSigner.right().service("sts").keyId("AKIAREALLOOKINGKEY00"));

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("<Code>InvalidAction</Code>");
        assertThat(wrongKey.statusCode()).isEqualTo(403);
        assertThat(wrongKey.body()).contains("<Code>InvalidClientTokenId</Code>");
    }

    @Test
    void requestsAreRecordedInOrderWithoutTheirSignature() throws Exception {
        client.get("/instance");
        client.update("{\"Name\":\"New\"}");

        assertThat(server.state().received()).extracting(ReceivedRequest::operation).containsExactly("ListInstances",
                "UpdateAuthenticationProfile");
        ReceivedRequest update = server.state().received().getLast();
        assertThat(update.body()).isEqualTo("{\"Name\":\"New\"}");
        assertThat(update.outcome()).isEqualTo(new ReceivedRequest.Outcome.Answered(200, ""));
        assertThat(update.header("Authorization").orElse("")).endsWith("Signature=removed");
    }
}
