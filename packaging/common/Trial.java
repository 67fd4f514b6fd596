import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sso.SsoClient;
import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

import dev.gatehouse.store.TableFiles;

/**
 * Does, with the packaged jars on the packaged runtime, what the tour does not and what a class left out by mistake would
 * break: a workbook, shapes, colours and XML of the JDK, and calls to the AWS services whose clients are shortened, at
 * an address of this computer where nobody listens. Any error but the refused connection ends it.
 */
final class Trial {
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");
    private static final Map<String, String> WORKBOOK = Map.of("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
            "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>192.0.2.0/24</t></is></c></row></sheetData></worksheet>");

    private Trial() {}

    public static void main(String[] args) throws Exception {
        readWorkbook(Path.of(args[0]));
        drawPictures();
        readXml();
        callServices();
    }

    private static void readWorkbook(Path file) throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : WORKBOOK.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        var lines = new TableFiles().file(file).lines();
        require(lines.size() == 1 && lines.toString().contains("192.0.2.0/24"), "a workbook is read");
    }

    private static void drawPictures() {
        var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.fill(new Ellipse2D.Double(5, 5, 50, 50));
        pen.dispose();
        require(picture.getRGB(30, 30) == -1, "a shape is drawn");
        require(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData().length > 100, "the colours of sRGB are known");
    }

    private static void readXml() throws Exception {
        var tree = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new ByteArrayInputStream("<a><b/></a>".getBytes(StandardCharsets.UTF_8)));
        require(tree.getFirstChild().getFirstChild().getNodeName().equals("b"), "XML is read into a tree");
    }

    private static void callServices() {
        try (var sts = ready(StsClient.builder()).build(); var sso = ready(SsoClient.builder()).build();
                var oidc = ready(SsoOidcClient.builder()).build()) {
            isRefused(sts::getCallerIdentity);
            isRefused(() -> StsAssumeRoleCredentialsProvider.builder().stsClient(sts)
                    .refreshRequest(r -> r.roleArn("arn:aws:iam::123456789012:role/a").roleSessionName("a")).build()
                    .resolveCredentials());
            isRefused(() -> sts.assumeRoleWithWebIdentity(
                    r -> r.roleArn("arn:aws:iam::123456789012:role/a").roleSessionName("a").webIdentityToken("abcd")));
            isRefused(() -> sso.getRoleCredentials(r -> r.accountId("123456789012").roleName("a").accessToken("a")));
            isRefused(() -> oidc.registerClient(r -> r.clientName("a").clientType("public")));
            isRefused(() -> oidc.createToken(r -> r.clientId("a").clientSecret("a").grantType("a")));
        }
    }

    private static <B extends AwsClientBuilder<B, C>, C> B ready(AwsClientBuilder<B, C> builder) {
        return builder.region(Region.US_EAST_1).endpointOverride(NOBODY)
                .overrideConfiguration(c -> c.defaultProfileFile(ProfileFile.aggregator().build())
                        .retryStrategy(r -> r.maxAttempts(1)))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")));
    }

    private static void isRefused(Runnable call) {
        try {
            call.run();
        } catch (SdkClientException expected) {
            require(expected.getMessage().contains("refused"), "nobody answers: " + expected.getMessage());
            return;
        }
        throw new IllegalStateException("somebody answered");
    }

    private static void require(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
