package dev.readout.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The contract speaks of every route and of nothing else, in a document whose parts are all there. */
@LentStack
class ContractTest {

    @Test
    void everyRouteIsPromisedAndEveryPromiseHasARoute(Stack stack, Database database) {
        MeetingsTopic.empty(stack).close();
        try (var service = RunningService.start(stack, database, "contract")) {
            Set<String> routes = service
                    .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods()
                    .keySet()
                    .stream()
                    .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
                    .map(Object::toString)
                    .collect(Collectors.toSet());
            JsonNode document = service.json("/openapi.json");
            assertThat(document.get("paths").propertyNames()).hasSameElementsAs(routes);
            assertThat(references(document))
                    .allSatisfy(reference -> assertThat(
                                    document.at(reference.substring(1)).isMissingNode())
                            .as(reference)
                            .isFalse());
            assertThat(operations(document)).doesNotHaveDuplicates();
        }
    }

    private static List<String> operations(JsonNode document) {
        return document.findValuesAsString("operationId");
    }

    private static Set<String> references(JsonNode node) {
        var references = new HashSet<>(node.findValuesAsString("$ref"));
        StreamSupport.stream(node.spliterator(), false).forEach(child -> references.addAll(references(child)));
        return references;
    }
}
