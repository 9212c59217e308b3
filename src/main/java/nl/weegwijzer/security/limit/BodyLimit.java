package nl.weegwijzer.security.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.weegwijzer.security.notice.Notice;
import nl.weegwijzer.security.notice.Notices;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request that sends more than any page of ours would, before it is read. Who says beforehand how much it is
 * hears why; who does not is read up to the limit and no further.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private final long most;
    private final Notices notices;

    /** @param most in bytes */
    public BodyLimit(long most, Notices notices) {
        this.most = most;
        this.notices = notices;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            notices.answer(Notice.TOO_LARGE, request, response);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new Measured(request, most), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request that did not say how long it is. */
    private static final class Measured extends HttpServletRequestWrapper {

        private final long most;

        Measured(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    /** Reads until the limit, and breaks off beyond it. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream input;
        private long left;

        Counted(ServletInputStream input, long most) {
            this.input = input;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = input.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = input.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("More was sent than is read");
            }
        }

        @Override
        public boolean isFinished() {
            return input.isFinished();
        }

        @Override
        public boolean isReady() {
            return input.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            input.setReadListener(listener);
        }
    }
}
