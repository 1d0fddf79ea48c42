import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Accelerator:
        Type: AWS::GlobalAccelerator::Accelerator
        Properties: { Name: shop }
      Listener:
        Type: AWS::GlobalAccelerator::Listener
        Properties:
          AcceleratorArn: !Ref Accelerator
          Protocol: TCP
          PortRanges: [{ FromPort: 443, ToPort: 443 }]
      Home:
        Type: AWS::GlobalAccelerator::EndpointGroup
        Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-west-1 }
      Recovery:
        Type: AWS::GlobalAccelerator::EndpointGroup
        Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-central-1 }
  `,
  terraform: `
    resource "aws_globalaccelerator_accelerator" "shop" {
      name = "shop"
    }

    resource "aws_globalaccelerator_listener" "https" {
      accelerator_arn = aws_globalaccelerator_accelerator.shop.arn
      protocol        = "TCP"

      port_range {
        from_port = 443
        to_port   = 443
      }
    }

    resource "aws_globalaccelerator_endpoint_group" "region" {
      for_each              = toset(["eu-west-1", "eu-central-1"])
      listener_arn          = aws_globalaccelerator_listener.https.arn
      endpoint_group_region = each.key
    }
  `,
} satisfies RemedyExample;
