package dev.gatehouse.change;

/** The forms in which an update can be taken elsewhere (features row 80). */
public enum RequestForm {
    /** The body of the request. */
    JSON,
    /** The AWS CLI, for bash and other POSIX shells. */
    BASH,
    /** The AWS CLI, for PowerShell 5.1 and later. */
    POWERSHELL,
    /** The AWS CLI, for the command prompt of Windows. */
    CMD,
    /** Python, with boto3. */
    PYTHON,
    /** Java, with version 2 of the AWS SDK. */
    JAVA,
    /** What IAM has to allow whoever sends it. */
    IAM_POLICY
}
