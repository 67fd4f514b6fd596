package dev.gatehouse.aws;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.stream.Stream;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Whose certificates are believed: those of the authorities that Java knows, or of the store that its own settings
 * name; or, as the AWS CLI has it, those of the file in {@code AWS_CA_BUNDLE} in their place. There is no way to
 * believe any other.
 */
final class Certificates {
    private static final String BUNDLE = "AWS_CA_BUNDLE";

    private Certificates() {}

    /**
     * The managers that decide, by this environment.
     *
     * @throws CredentialsException
     *             when {@code AWS_CA_BUNDLE} names a file that holds no certificates; nothing is sent then
     */
    static TrustManager[] believed(Map<String, String> environment) {
        var bundle = environment.getOrDefault(BUNDLE, "");
        try {
            var store = bundle.isBlank() ? null : store(Path.of(bundle));
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return Stream.of(factory.getTrustManagers()).map(Certificates::naming).toArray(TrustManager[]::new);
        } catch (IOException | GeneralSecurityException problem) {
            throw new CredentialsException(BUNDLE + " names " + bundle + ", which cannot be read as certificates",
                    false);
        }
    }

    private static TrustManager naming(TrustManager manager) {
        return manager instanceof X509ExtendedTrustManager known ? new NamingTrustManager(known) : manager;
    }

    private static KeyStore store(Path bundle) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var in = new BufferedInputStream(Files.newInputStream(bundle))) {
            int number = 0;
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("bundle-" + number++, certificate);
            }
        }
        if (store.size() == 0) {
            throw new IOException("no certificate in it");
        }
        return store;
    }
}
