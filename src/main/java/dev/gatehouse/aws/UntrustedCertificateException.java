package dev.gatehouse.aws;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

/** A host showed a certificate that is not believed; the message names who issued it. */
final class UntrustedCertificateException extends CertificateException {
    private static final long serialVersionUID = 1L;

    UntrustedCertificateException(X509Certificate[] chain, CertificateException reason) {
        super("The certificate that was shown in place of AWS’s was issued by "
                + (chain.length == 0 ? "nobody" : chain[0].getIssuerX500Principal().getName())
                + " and is not trusted: " + reason.getMessage(), reason);
    }
}
