package nl.weegwijzer.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The last line of a backup: the SHA-256 of all before it. */
final class Checksum {

    private static final String LINE = "-- sha256 %s\n";
    private static final int BLOCK = 64 * 1024;

    private Checksum() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String line(String sum) {
        return LINE.formatted(sum);
    }

    /**
     * The checksum that a file tells, when it is true.
     *
     * @throws BackupRefused when the file is no backup, is not whole, or was changed
     */
    static String of(Path file) throws IOException {
        long length = line("0".repeat(64)).length();
        try (InputStream in = Files.newInputStream(file)) {
            String sum = HexFormat.of().formatHex(digested(in, Files.size(file) - length));
            if (!new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(line(sum))) {
                throw new BackupRefused(file + " is not a whole and unchanged backup.");
            }
            return sum;
        }
    }

    private static byte[] digested(InputStream in, long length) throws IOException {
        MessageDigest digest = digest();
        long left = length;
        while (left > 0) {
            byte[] block = in.readNBytes((int) Math.min(BLOCK, left));
            if (block.length == 0) {
                break;
            }
            digest.update(block);
            left -= block.length;
        }
        return digest.digest();
    }
}
