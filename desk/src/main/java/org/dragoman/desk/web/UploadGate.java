package org.dragoman.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before everything that reads a file: who has not signed in, or brings too much, is turned
/// away before a byte of a file is kept, and a few files at a time are held in memory, never on
/// disk. The words of a form are read, to be shown to whoever wrote them when their session had
/// ended; its file is passed over.
final class UploadGate extends OncePerRequestFilter {

    /// No larger file is taken.
    static final int LARGEST = 20 << 20;

    private static final int FORM = 64 << 10;
    private static final int AT_ONCE = 3;
    private static final int SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final LateForm late = new LateForm();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            // Whoever asks for a page brings nothing: what stands behind the question is not read,
            // and the answer is what it is without. A stream once taken holds no fields.
            request.getInputStream();
            chain.doFilter(new Bare(request), response);
            return;
        }
        long length = length(request);
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            Plain.FORGED.send(request, response, written(request, length));
        } else if (length < 0 || length > LARGEST + FORM) {
            Plain.LARGE.send(request, response);
        } else {
            inPlace(request, response, chain);
        }
    }

    /// What was written into a form whose session has ended.
    private LostWords.Written written(HttpServletRequest request, long length) throws IOException {
        if (length < 0 || length > LARGEST + FORM) {
            return LostWords.Written.NONE;
        }
        return length <= FORM ? LostWords.of(request) : late.read(request);
    }

    /// A request of which nobody knows that it brings anything.
    private static final class Bare extends HttpServletRequestWrapper {

        Bare(HttpServletRequest of) {
            super(of);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }
    }

    /// What the request says of its size; negative where it says nothing.
    private static long length(HttpServletRequest request) {
        var said = request.getHeader("Content-Length");
        try {
            return said == null ? -1 : Long.parseLong(said);
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private void inPlace(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean placed = false;
        try {
            placed = places.tryAcquire(SECONDS, TimeUnit.SECONDS);
            if (placed) {
                chain.doFilter(request, response);
            } else {
                Plain.BUSY.send(request, response);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            Plain.BUSY.send(request, response);
        } finally {
            if (placed) {
                places.release();
            }
        }
    }
}
