# The portal without the demo: built from source, run by an ordinary user on a Java runtime.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
# Tests have run before an image is made; the front end is in src/main/bundles.
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/weegwijzer.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home weegwijzer
WORKDIR /app
COPY --from=build /src/layers/dependencies/ ./
COPY --from=build /src/layers/spring-boot-loader/ ./
COPY --from=build /src/layers/snapshot-dependencies/ ./
COPY --from=build /src/layers/application/ ./
USER 10001
# Encryption ends at a proxy in front, which says so in its headers.
ENV SERVER_FORWARDHEADERSSTRATEGY=native
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "weegwijzer.jar"]
