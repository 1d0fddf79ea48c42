import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Events::EventBus
        Properties:
          Name: orders
      Endpoint:
        Type: AWS::Events::Endpoint
        Properties:
          EventBuses:
            - EventBusArn: !GetAtt Orders.Arn
            - EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders
          RoutingConfig:
            FailoverConfig:
              Primary: { HealthCheck: !Sub "arn:aws:route53:::healthcheck/\${HealthCheck}" }
              Secondary: { Route: eu-central-1 }
          RoleArn: !GetAtt Role.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_bus" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_event_endpoint" "endpoint" {
      name     = "orders"
      role_arn = "arn:aws:iam::111122223333:role/replicate-events"

      event_bus {
        event_bus_arn = aws_cloudwatch_event_bus.orders.arn
      }

      event_bus {
        event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
      }

      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/0a1b2c3d-4e5f-6789-abcd-ef0123456789"
          }

          secondary {
            route = "eu-central-1"
          }
        }
      }
    }
  `,
} satisfies RemedyExample;
