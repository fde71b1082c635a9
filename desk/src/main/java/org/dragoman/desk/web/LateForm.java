package org.dragoman.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.dragoman.talks.Sight;

/// Reads the words of a form that brings a file, for whoever's session had ended when it came.
///
/// Nobody has signed in here, so no more is held than the words of a form without a file: what is
/// in a file is passed over as it comes. A few are read at once; any further one keeps no words.
final class LateForm {

    private static final int MOST = Sizes.FORM;
    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /// What was written into it; nothing where it does not come from a page of ours or is no form.
    LostWords.Written read(HttpServletRequest request) throws IOException {
        if (!LostWords.ours(request) || !places.tryAcquire()) {
            return LostWords.Written.NONE;
        }
        try {
            return written(request);
        } catch (FileUploadException _) {
            return LostWords.Written.NONE;
        } finally {
            places.release();
        }
    }

    private static LostWords.Written written(HttpServletRequest request) throws IOException {
        var parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
        var written = new ArrayList<Sight.Part>();
        boolean file = false;
        int left = MOST;
        while (left > 0 && parts.hasNext()) {
            var part = parts.next();
            if (part.isFormField()) {
                left -= read(part, left, written);
            } else {
                file |= part.getName() != null && !part.getName().isEmpty();
            }
        }
        return new LostWords.Written(written, file);
    }

    /// Reads one field; what is more than may be read is left out.
    private static int read(FileItemStream part, int left, List<Sight.Part> written)
            throws IOException {
        try (var in = part.openStream()) {
            var bytes = in.readNBytes(left);
            LostWords.add(written, part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
            return bytes.length;
        }
    }
}
