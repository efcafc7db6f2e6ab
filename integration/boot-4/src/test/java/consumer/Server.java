// SPDX-License-Identifier: Apache-2.0
package consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Asks the running application, and keeps the text of each exception that it meets. */
class Server {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> exceptions;
    private final int port;

    Server(int port, List<String> exceptions) {
        this.port = port;
        this.exceptions = exceptions;
    }

    /** Returns the status, a space and the body. The language is not told unless one is given. */
    String post(String path, String type, String body, String... language) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (String each : language) {
            request.header("Accept-Language", each);
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    /** Returns all exceptions so far, with their stack traces and causes. */
    String exceptions() {
        return String.join("\n", exceptions);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        private final List<String> exceptions = Collections.synchronizedList(new ArrayList<>());

        @Bean
        HandlerExceptionResolver keeper() {
            return new Keeper(exceptions);
        }

        @Bean
        @Lazy
        Server server(@Value("${local.server.port}") int port) {
            return new Server(port, exceptions);
        }
    }

    /** Comes first, keeps the text and leaves the exception to others. */
    private record Keeper(List<String> exceptions) implements HandlerExceptionResolver, Ordered {
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public ModelAndView resolveException(
                HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
            StringWriter text = new StringWriter();
            exception.printStackTrace(new PrintWriter(text));
            exceptions.add(text.toString());
            return null;
        }
    }
}
