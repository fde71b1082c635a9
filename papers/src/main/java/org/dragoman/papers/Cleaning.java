package org.dragoman.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Cleans a file before it is conveyed: what a reader sees is written anew, nothing else is kept.
///
/// PDF becomes a PDF of pictures of its pages, pictures become PNG from their pixels, DOCX, XLSX
/// and PPTX become plain text, plain text loses what cannot be seen. Sorts are told by content,
/// never by name. What cannot be made sure of is refused.
public final class Cleaning {

    /// No larger file is read.
    public static final int LARGEST = 20 << 20;

    private static final int SECONDS = 60;

    private Cleaning() {}

    /// Cleans a file.
    ///
    /// Bounded: at most 20 MiB in, 64 MiB unpacked a part, 40 million pixels a picture, 200 pages,
    /// one minute.
    public static Cleaned clean(Bytes file) {
        return clean(file, SECONDS);
    }

    static Cleaned clean(Bytes file, int seconds) {
        if (file.size() > LARGEST) {
            return new Cleaned.Refused(
                    "The file is larger than %d MiB.".formatted(LARGEST >> 20),
                    "Send it in parts.");
        }
        var work = new CompletableFuture<Cleaned>();
        var worker =
                Thread.ofPlatform().daemon().name("cleaning").unstarted(() -> work(file, work));
        worker.start();
        try {
            return work.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            worker.interrupt();
            return new Cleaned.Refused(
                    "It takes more than %d seconds to read the file.".formatted(seconds),
                    "Send it as pictures of its pages.");
        } catch (InterruptedException _) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            return new Cleaned.Refused("The reading was stopped.", "Try it again.");
        } catch (ExecutionException | CompletionException trouble) {
            throw new IllegalStateException("Cleaning answers or refuses, always.", trouble);
        }
    }

    private static void work(Bytes file, CompletableFuture<Cleaned> answer) {
        try {
            answer.complete(sorted(file.copy()));
        } catch (Unclean unclean) {
            answer.complete(
                    new Cleaned.Refused(String.valueOf(unclean.getMessage()), unclean.mend()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Libraries throw all sorts of things at hostile files; none of them may pass it on,
            // and what they say may quote the file.
            answer.complete(
                    new Cleaned.Refused(
                            "The file is broken or made to do harm.",
                            "Save it again with the program that made it, or send it as a picture."));
        }
    }

    private static Cleaned sorted(byte[] file) throws IOException {
        if (starts(file, "%PDF-")) {
            return PdfCleaning.clean(file);
        }
        if (starts(file, "PK\u0003\u0004")) {
            return OfficeCleaning.clean(file);
        }
        if (starts(file, "\u0089PNG\r\n\u001a\n") || starts(file, "\u00ff\u00d8\u00ff")) {
            return PictureCleaning.clean(file);
        }
        if (starts(file, "\u00d0\u00cf\u0011\u00e0")) {
            throw new Unclean(
                    "This is a file of an old office program, or one under a password.",
                    "Save it as DOCX, XLSX, PPTX or PDF without a password.");
        }
        if (starts(file, "{\\rtf")) {
            throw new Unclean("RTF is not cleaned.", "Save it as DOCX or PDF.");
        }
        return TextCleaning.clean(file);
    }

    private static boolean starts(byte[] file, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (file[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
