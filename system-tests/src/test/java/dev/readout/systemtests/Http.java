package dev.readout.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user does with curl. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private Http() {}

    /** Sends a text file as an article. Returns the article id. */
    static String postText(URI articles, Path file) throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(articles)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(BodyPublishers.ofFile(file)));
        if (response.statusCode() != 202) {
            throw new IOException("Not accepted: " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body()).path("id").asString();
    }

    /** Sends an article with its address and day. Returns the article id. */
    static String postJson(URI articles, String url, String text, String published)
            throws IOException, InterruptedException {
        var article = JSON.createObjectNode();
        article.put("url", url).put("content", text).put("published", published);
        HttpResponse<String> response = send(HttpRequest.newBuilder(articles)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.toString())));
        if (response.statusCode() != 202) {
            throw new IOException("Not accepted: " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body()).path("id").asString();
    }

    /** The status of an answer; a redirect is not followed. */
    static int status(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)).statusCode();
    }

    /** Withdraws an article. Returns the status. */
    static int delete(URI article) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(article).DELETE()).statusCode();
    }

    static JsonNode get(URI address) {
        try {
            return JSON.readTree(send(HttpRequest.newBuilder(address)).body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The meetings of a list. */
    static List<JsonNode> meetings(URI address) {
        return StreamSupport.stream(get(address).path("meetings").spliterator(), false)
                .toList();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
