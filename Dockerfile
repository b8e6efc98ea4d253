# One of our services: docker build --build-arg SERVICE=ingest-service . (after ./mvnw package)
FROM eclipse-temurin:25-jre AS unpacked
ARG SERVICE
WORKDIR /build
COPY ${SERVICE}/target/${SERVICE}.jar service.jar
# Libraries in a layer of their own, which stays the same from one build to the next.
RUN java -Djarmode=tools -jar service.jar extract --layers --destination unpacked

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 readout && mkdir /state && chown readout /state
WORKDIR /service
COPY --from=unpacked /build/unpacked/dependencies/ ./
COPY --from=unpacked /build/unpacked/spring-boot-loader/ ./
COPY --from=unpacked /build/unpacked/snapshot-dependencies/ ./
COPY --from=unpacked /build/unpacked/application/ ./
USER readout
ENV READOUT_BIND=0.0.0.0 READOUT_STATE_DIR=/state READOUT_HEALTH_PORT=8080
# The base image promises no HTTP client, but bash is one.
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=12 \
  CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/$READOUT_HEALTH_PORT && printf "GET /actuator/health/readiness HTTP/1.0\r\n\r\n" >&3 && read -r _ status _ <&3 && [ "$status" = 200 ]'
CMD ["java", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "service.jar"]
