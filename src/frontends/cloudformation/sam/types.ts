/**
 * SAM's resource types: those that are a kind or make one, those that only connect what others make, and those of which nothing is
 * looked at. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html
 */
export const TYPES: ReadonlyMap<string, "read" | "connects" | "unread"> = new Map([
  ["AWS::Serverless::Api", "read"],
  ["AWS::Serverless::Application", "read"],
  ["AWS::Serverless::CapacityProvider", "unread"],
  ["AWS::Serverless::Connector", "connects"],
  ["AWS::Serverless::Function", "read"],
  ["AWS::Serverless::GraphQLApi", "unread"],
  ["AWS::Serverless::HttpApi", "read"],
  ["AWS::Serverless::LayerVersion", "read"],
  ["AWS::Serverless::MicrovmImage", "unread"],
  ["AWS::Serverless::NetworkConnector", "unread"],
  ["AWS::Serverless::SimpleTable", "read"],
  ["AWS::Serverless::StateMachine", "read"],
  ["AWS::Serverless::WebFunction", "unread"],
  ["AWS::Serverless::WebSocketApi", "read"],
]);
